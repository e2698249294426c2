package org.copperwall.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which region a place means that somebody wrote down. Villages of different townships share names, so a name alone may
/// say too little; then it says nothing, for a report in the wrong village helps nobody.
final class NamedPlace {

	private NamedPlace() {
	}

	/// @param candidates those whose name stands in what was written, or is like it
	static Optional<Region> meant(String place, List<Region> candidates) {
		List<Region> whole = candidates.stream().filter(region -> place.contains(region.name())).toList();
		return whole.isEmpty() ? outermost(candidates) : innermost(whole);
	}

	/// The smallest that lies in the most of the others named.
	private static Optional<Region> innermost(List<Region> named) {
		int most = named.stream().mapToInt(region -> around(region, named)).max().orElse(0);
		List<Region> best = named.stream().filter(region -> around(region, named) == most).toList();
		int smallest = best.stream().map(Region::level).max(Comparator.naturalOrder()).orElseThrow().digits();
		return only(best.stream().filter(region -> region.level().digits() == smallest).toList());
	}

	/// A town and a village in it share a name whose end was left out: then the town is
	/// meant, or holds what is.
	private static Optional<Region> outermost(List<Region> alike) {
		return alike.stream()
			.filter(region -> alike.stream().allMatch(other -> region.code().contains(other.code())))
			.findFirst();
	}

	private static int around(Region region, List<Region> named) {
		return (int) named.stream().filter(other -> other.code().contains(region.code())).count();
	}

	private static Optional<Region> only(List<Region> regions) {
		return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
	}

}
