package org.copperwall.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Names of regions, each asked for once in a file: they are public, and thousands of rows share them. Never more than a
/// district has.
final class RegionNames {

	private static final List<RegionLevel> LEVELS = List.of(RegionLevel.TOWNSHIP, RegionLevel.VILLAGE,
			RegionLevel.VILLAGE_GROUP);

	private final Regions regions;

	/// Empty for a code that no region has.
	private final Map<RegionCode, Optional<String>> known = new ConcurrentHashMap<>();

	RegionNames(Regions regions) {
		this.regions = regions;
	}

	/// Makes sure that the names of these regions and of those around them are known.
	Mono<Void> learn(Collection<RegionCode> codes) {
		List<RegionCode> unknown = codes.stream()
			.distinct()
			.flatMap(code -> LEVELS.stream().map(code::at))
			.distinct()
			.filter(code -> !this.known.containsKey(code))
			.toList();
		return this.regions.all(unknown)
			.doOnNext(found -> unknown.forEach(
					code -> this.known.put(code, Optional.ofNullable(found.get(code)).map(region -> region.name()))))
			.then();
	}

	/// The name of a region, or of the one around it at a level; null for one that lies
	/// above that level.
	@Nullable String at(RegionLevel level, RegionCode code) {
		RegionCode wanted = code.at(level);
		return wanted.level() == level ? this.known.getOrDefault(wanted, Optional.empty()).orElse(null) : null;
	}

}
