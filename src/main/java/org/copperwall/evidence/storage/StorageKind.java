package org.copperwall.evidence.storage;

/// Where files can be kept.
enum StorageKind {

	/// A folder of this machine, or a share that all replicas have mounted.
	FOLDER,
	/// A bucket of an S3 server.
	S3

}
