package org.copperwall.household;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Finds people within a region by name, or by digits of their identity number. Digits are matched through digests only,
/// and every such search is logged and limited: ten thousand guesses would find everybody.
@Service
class Search {

	static final int MOST_HITS = 50;

	private static final int LONGEST_TEXT = 20;

	private static final Pattern DIGITS = Pattern.compile("[0-9]{5}[0-9X]|[1-9][0-9]{16}[0-9X]");

	private static final Duration HOUR = Duration.ofHours(1);

	private final Members members;

	private final SearchStore store;

	private final Changes changes;

	private final HouseholdSettings settings;

	private final Ids ids;

	private final Clock clock;

	Search(Members members, SearchStore store, Changes changes, HouseholdSettings settings, Ids ids, Clock clock) {
		this.members = members;
		this.store = store;
		this.changes = changes;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/// What a search found.
	/// @param members at most 50, whole names first
	/// @param more whether there are others: a narrower search finds them
	record Found(List<HouseholdMember> members, boolean more) {

		static Found of(List<HouseholdMember> rows) {
			return new Found(rows.stream().limit(MOST_HITS).toList(), rows.size() > MOST_HITS);
		}

	}

	/// @param text a name or its beginning or end, at least two characters
	/// @param idDigits a whole identity number, or its last six characters
	/// @param within the viewer's own region without it
	/// @throws GraphFailure BAD_REQUEST unless exactly one of text and digits is given in
	/// its form; RATE_LIMITED
	Mono<Found> search(@Nullable String text, @Nullable String idDigits, @Nullable RegionCode within, Viewer viewer) {
		RegionCode region = within == null ? viewer.region() : viewer.within(within);
		if ((text == null) == (idDigits == null)) {
			throw GraphFailure.badRequest("search.one");
		}
		return idDigits == null ? byName(text == null ? "" : text.strip(), region) : byDigits(idDigits, region, viewer);
	}

	private Mono<Found> byName(String name, RegionCode region) {
		if (name.length() < 2 || name.length() > LONGEST_TEXT) {
			throw GraphFailure.badRequest("search.text", LONGEST_TEXT);
		}
		return this.members.byName(name, region, MOST_HITS + 1).map(Found::of);
	}

	private Mono<Found> byDigits(String text, RegionCode region, Viewer viewer) {
		String digits = text.strip().toUpperCase(Locale.ROOT);
		if (!DIGITS.matcher(digits).matches()) {
			throw GraphFailure.badRequest("search.digits");
		}
		HouseholdEvent.SearchedByDigits searched = new HouseholdEvent.SearchedByDigits(region, this.ids.next(),
				digits.length() > 6);
		return this.changes
			.byService(region.district(), viewer.subject(),
					() -> record(searched.subjectId(), viewer).thenReturn(List.of(searched)))
			.then(Mono.defer(() -> this.members.byDigits(digits, region, MOST_HITS + 1)))
			.map(Found::of);
	}

	private Mono<Void> record(UUID id, Viewer viewer) {
		Instant now = this.clock.instant();
		return this.store.countSince(viewer, now.minus(HOUR))
			.flatMap(count -> count >= this.settings.idSearchesPerHour()
					? Mono.error(new GraphFailure(ErrorCode.RATE_LIMITED, "search.tooOften"))
					: this.store.record(id, viewer, now));
	}

}
