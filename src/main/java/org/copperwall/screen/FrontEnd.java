package org.copperwall.screen;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/// The files of the built front end. Which there are is known from the start; each is read when somebody first wants it,
/// off the event loops, and kept from then on: together they are a few megabytes.
final class FrontEnd {

	private static final Logger logger = LoggerFactory.getLogger(FrontEnd.class);

	private final Map<String, Mono<FrontEndFile>> files;

	private FrontEnd(Map<String, Mono<FrontEndFile>> files) {
		this.files = files;
	}

	/// @param location of its folder; one that is not there is a build without the front
	/// end
	static FrontEnd in(String location) throws IOException {
		String folder = location.endsWith("/") ? location : location + "/";
		ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		Resource root = resources.getResource(folder);
		Map<String, Mono<FrontEndFile>> files = new HashMap<>();
		if (root.exists()) {
			String start = root.getURL().toString();
			for (Resource resource : found(resources, folder)) {
				String name = resource.getURL().toString().substring(start.length());
				if (resource.isReadable() && !name.endsWith("/")) {
					files.put(name, keptOnceRead(name, resource));
				}
			}
		}
		if (!files.containsKey("index.html")) {
			logger.info("This build holds no front end (looked in {})", location);
		}
		return new FrontEnd(Map.copyOf(files));
	}

	/// @return empty for what it does not hold; names are taken as they are, so no path
	/// leads out of it
	Mono<FrontEndFile> file(String name) {
		return this.files.getOrDefault(name, Mono.empty());
	}

	boolean holds(String name) {
		return this.files.containsKey(name);
	}

	private static Resource[] found(ResourcePatternResolver resources, String folder) throws IOException {
		try {
			return resources.getResources(folder + "**");
		}
		catch (FileNotFoundException empty) {
			return new Resource[0];
		}
	}

	/// A file that could not be read is tried again by the next who wants it.
	private static Mono<FrontEndFile> keptOnceRead(String name, Resource resource) {
		return Mono.fromCallable(() -> FrontEndFile.read(name, resource))
			.subscribeOn(Schedulers.boundedElastic())
			.cacheInvalidateIf((_) -> false);
	}

}
