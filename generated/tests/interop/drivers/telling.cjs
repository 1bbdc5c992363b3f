// What the drivers of Node have in common: a call is made, and a line tells what came of it.

const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

// The clients reject with the answer itself.
const reason = async (error) => (error instanceof Response ? (await error.json()).error : String(error));

exports.offer = (names) => print({ offers: names });

exports.call = async (name, make) => {
  try {
    const result = await make();
    print({ call: name, outcome: 'ok' });
    return result;
  } catch (error) {
    print({ call: name, outcome: await reason(error) });
    return {};
  }
};

// The mock has not remembered anything.
const remembers = process.argv[3] === 'desk';

exports.check = (holds, what) => {
  if (remembers && !holds) throw new Error(`not as it should be: ${JSON.stringify(what)}`);
};

exports.visitor = (token) => ({
  token,
  name: 'Ines Duarte',
  email: 'ines@mail.example',
  customFields: [{ key: 'address', value: 'Rua 1', overwrite: true }],
});
