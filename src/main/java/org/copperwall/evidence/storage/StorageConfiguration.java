package org.copperwall.evidence.storage;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.copperwall.access.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.s3.S3AsyncClient;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the storage together as the settings say: counted above, sealed below, and at the bottom a folder or a bucket.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	private static final Logger log = LoggerFactory.getLogger(StorageConfiguration.class);

	private static final int WAITING = 10_000;

	/// Threads that may wait for a disk.
	@Bean(destroyMethod = "dispose")
	Scheduler fileThreads(StorageSettings settings) {
		return Schedulers.newBoundedElastic(settings.threads(), WAITING, "files");
	}

	@Bean
	FileStorage fileStorage(StorageSettings settings, @Qualifier("bottom") FileStorage bottom, Seal seal,
			Scheduler fileThreads, MeterRegistry meters) {
		Folder work = Folder.at(settings.whereToSeal(), settings.reserve());
		String kind = settings.kind().name().toLowerCase(Locale.ROOT);
		Gauge.builder("copperwall.storage.free", work, StorageConfiguration::free)
			.description("Room left on the disk that files are written to, beside its reserve")
			.baseUnit("bytes")
			.tag("storage", kind)
			.register(meters);
		return new MeteredStorage(new SealedStorage(bottom, seal, work, fileThreads), kind, fileThreads, meters);
	}

	private static double free(Folder folder) {
		try {
			return folder.room();
		}
		catch (IOException failed) {
			log.debug("cannot see how much room is left", failed);
			return Double.NaN;
		}
	}

	/// On a disk.
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "copperwall.storage.kind", havingValue = "folder", matchIfMissing = true)
	static class OnDisk {

		@Bean(defaultCandidate = false)
		FileStorage bottom(StorageSettings settings, Scheduler fileThreads, Clock clock) {
			Folder folder = Folder.at(Objects.requireNonNull(settings.folder()), settings.reserve());
			return new FolderStorage(folder, fileThreads, clock);
		}

	}

	/// On a server.
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "copperwall.storage.kind", havingValue = "s3")
	static class OnServer {

		@Bean(defaultCandidate = false)
		S3AsyncClient s3Client(StorageSettings settings) {
			return S3Client.of(Objects.requireNonNull(settings.s3()));
		}

		@Bean(defaultCandidate = false)
		FileStorage bottom(StorageSettings settings, @Qualifier("s3Client") S3AsyncClient s3Client,
				Scheduler fileThreads) {
			return new S3Storage(s3Client, Objects.requireNonNull(settings.s3()), fileThreads);
		}

	}

}
