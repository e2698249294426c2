package org.copperwall.evidence.storage;

import java.nio.file.Path;
import java.time.Instant;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;

/// Where files are kept. Nothing here makes the caller's thread wait. What a storage itself cannot answer for, such as a
/// server out of reach, fails as it is.
public interface FileStorage {

	/// Keeps the content of a local file under the key. It becomes visible only when it
	/// is whole and safe from a loss of power; the same key again replaces it. The local
	/// file stays the caller's.
	/// @return fails with `StorageFull` if there is no room for it
	Mono<Void> store(FileKey key, Path file);

	/// Reads a part of a file, no faster than it is asked for.
	/// @param from the first byte wanted, counted from 0
	/// @param length how many bytes
	/// @return fails with `FileLost` if the file is absent or ends before the part does,
	/// with `FileDamaged` if it was altered
	Flux<DataBuffer> read(FileKey key, long from, long length);

	/// The length of a file in bytes; empty when it is absent.
	Mono<Long> length(FileKey key);

	/// Deletes a file, or finds that there is none.
	Mono<Void> delete(FileKey key);

	/// The files whose keys begin so, in no particular order.
	Flux<StoredFile> list(String prefix);

	/// Removes what interrupted writes have left behind, if it was begun before then.
	/// @return how many pieces
	default Mono<Long> removeLeftovers(Instant before) {
		return Mono.just(0L);
	}

}
