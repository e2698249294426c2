package org.copperwall.fund;

import java.util.Map;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;

/// A district's special fund in one year, added up from its books (防返贫专项资金).
/// @param region the district
/// @param committed promised to households and not released again, paid or not
/// @param available what can still be promised: appropriated less premium and committed
/// @param claimed paid by the insurer, outside the appropriation
public record Fund(RegionCode region, int year, Yuan appropriated, Yuan premium, Yuan committed, Yuan paid,
		Yuan available, Yuan claimed) {

	static Fund of(RegionCode region, int year, Map<EntryKind, Yuan> sums) {
		Yuan appropriated = sums.getOrDefault(EntryKind.APPROPRIATION, Yuan.ZERO);
		Yuan premium = sums.getOrDefault(EntryKind.PREMIUM, Yuan.ZERO);
		Yuan committed = sums.getOrDefault(EntryKind.COMMITMENT, Yuan.ZERO)
			.minus(sums.getOrDefault(EntryKind.RELEASE, Yuan.ZERO));
		return new Fund(region, year, appropriated, premium, committed, sums.getOrDefault(EntryKind.PAYMENT, Yuan.ZERO),
				appropriated.minus(premium).minus(committed), sums.getOrDefault(EntryKind.CLAIM, Yuan.ZERO));
	}

}
