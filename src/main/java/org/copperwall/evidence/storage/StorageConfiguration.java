package org.copperwall.evidence.storage;

import java.time.Clock;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the storage together as the settings say.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	private static final int WAITING = 10_000;

	/// Threads that may wait for a disk.
	@Bean(destroyMethod = "dispose")
	Scheduler fileThreads(StorageSettings settings) {
		return Schedulers.newBoundedElastic(settings.threads(), WAITING, "files");
	}

	@Bean
	FileStorage fileStorage(StorageSettings settings, Scheduler fileThreads, Clock clock) {
		return new FolderStorage(Folder.at(settings.folder(), settings.reserve()), fileThreads, clock);
	}

}
