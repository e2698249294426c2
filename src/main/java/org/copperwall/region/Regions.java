package org.copperwall.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copperwall.graph.GraphFailure;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The administrative tree. Names are public: this room neither knows nor asks who is reading.
@Service
public class Regions {

	private final RegionStore store;

	Regions(RegionStore store) {
		this.store = store;
	}

	/// Empty for a code that no region has.
	public Mono<Region> find(RegionCode code) {
		return all(List.of(code)).mapNotNull(found -> found.get(code));
	}

	/// The regions of the given codes, in one statement; codes that no region has are
	/// left out.
	public Mono<Map<RegionCode, Region>> all(Collection<RegionCode> codes) {
		return codes.isEmpty() ? Mono.just(Map.of()) : this.store.byCodes(codes).collectMap(Region::code);
	}

	/// Every district this installation serves, by code.
	public Mono<List<Region>> districts() {
		return this.store.districts().collectList();
	}

	/// The region around each of the given ones; districts have none.
	public Mono<Map<Region, Region>> parents(Collection<Region> children) {
		List<RegionCode> codes = children.stream().flatMap(child -> child.code().parent().stream()).distinct().toList();
		return all(codes).map(found -> {
			Map<Region, Region> parents = new HashMap<>();
			for (Region child : children) {
				child.code().parent().map(found::get).ifPresent(parent -> parents.put(child, parent));
			}
			return parents;
		});
	}

	/// The regions directly below each of the given ones, by code; an empty list at the
	/// foot of the tree.
	public Mono<Map<Region, List<Region>>> children(Collection<Region> parents) {
		return this.store.byParents(parents.stream().map(Region::code).toList())
			.collectMultimap(child -> child.code().parent())
			.map(found -> {
				Map<Region, List<Region>> children = new HashMap<>();
				for (Region parent : parents) {
					children.put(parent, List.copyOf(found.getOrDefault(Optional.of(parent.code()), List.of())));
				}
				return children;
			});
	}

	/// The one village, township or district that a place names as people write it, such
	/// as `柏林镇柏林村三组` or `姚寨`.
	/// @return empty where it names none within that region, or several
	public Mono<Region> named(String place, RegionCode around) {
		return this.store.named(place, around)
			.collectList()
			.flatMap(found -> Mono.justOrEmpty(NamedPlace.meant(place, found)));
	}

	/// All regions of a level within one, itself included, by code.
	/// @throws GraphFailure BAD_REQUEST for the village groups of a whole district:
	/// thousands
	public Mono<List<Region>> within(RegionCode around, RegionLevel level) {
		if (level == RegionLevel.VILLAGE_GROUP && around.level() == RegionLevel.DISTRICT) {
			return Mono.error(GraphFailure.badRequest("regions.tooMany"));
		}
		return this.store.within(around, level).collectList();
	}

}
