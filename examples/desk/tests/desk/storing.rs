//! The desk responds after everything is stored, or says that it is not.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use desk::{Change, Store, StoreError};
use rocketchat_omnichannel::models::*;

use crate::office::sign_in;

/// A store that can be full, and the keys of the visitors that it has got.
#[derive(Clone, Default)]
struct Disk {
    is_full: Arc<AtomicBool>,
    visitors: Arc<Mutex<Vec<String>>>,
}

impl Store for Disk {
    fn load(&mut self, _: &str) -> Result<Vec<(String, String)>, StoreError> {
        Ok(Vec::new())
    }

    fn save(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        if self.is_full.load(Ordering::Relaxed) {
            return Err("the disk is full".into());
        }
        let visitors = changes.iter().filter(|change| change.table == "visitors");
        self.visitors.lock().unwrap().extend(visitors.map(|change| change.key.clone()));
        Ok(())
    }

    fn put_content(&mut self, _: &str, _: Bytes) -> Result<(), StoreError> {
        Err("the disk is full".into())
    }

    fn content(&mut self, _: &str) -> Result<Option<Bytes>, StoreError> {
        Ok(None)
    }
}

#[tokio::test]
async fn responds_500_until_changes_are_stored() {
    let disk = Disk::default();
    let client = sign_in(desk::router(disk.clone()).unwrap(), "u1");
    let register = async |token: &str| {
        let response = client.visitors().register(RegisterVisitor::new(token)).response().await.unwrap();
        response.status.as_u16()
    };
    assert_eq!(register("t1").await, 200);
    disk.is_full.store(true, Ordering::Relaxed);
    assert_eq!([register("t2").await, register("t3").await], [500, 500]);
    disk.is_full.store(false, Ordering::Relaxed);
    assert_eq!(register("t4").await, 200);
    assert_eq!(*disk.visitors.lock().unwrap(), ["t1", "t2", "t3", "t4"], "what failed is stored first");

    let rid = client.rooms().open(OpenRoom::new("t1")).await.unwrap().room.unwrap().id.unwrap();
    let upload = UploadFile::new("t1", &*rid, rocketchat_omnichannel::Upload::new("a.txt", "a"));
    let error = client.rooms().upload_file(upload).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 500, "{error}");
}
