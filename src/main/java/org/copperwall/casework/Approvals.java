package org.copperwall.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.event.RecordedEvent;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// The live changes of approvals.
@Service
class Approvals {

	private final EventFeed feed;

	private final Cases cases;

	private final List<ApprovalSource> sources;

	Approvals(EventFeed feed, Cases cases, List<ApprovalSource> sources) {
		this.feed = feed;
		this.cases = cases;
		this.sources = List.copyOf(sources);
	}

	/// @param kinds absent: all
	Flux<ApprovalChanged> ofRegion(RegionCode region, @Nullable Cursor after, @Nullable List<ApprovalChange> kinds,
			Viewer viewer) {
		return changes(viewer.within(region), after,
				event -> changeOf(event).filter(change -> kinds == null || kinds.contains(change)).isPresent());
	}

	/// @return fails with NOT_VISIBLE for a case the viewer does not see
	Flux<ApprovalChanged> ofCase(String id, @Nullable Cursor after, Viewer viewer) {
		return this.cases.find(id, viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Case")))
			.flatMapMany(subject -> changes(viewer.region(), after,
					event -> event.subjectId().equals(subject.id()) && changeOf(event).isPresent()));
	}

	private Flux<ApprovalChanged> changes(RegionCode region, @Nullable Cursor after, Predicate<RecordedEvent> wanted) {
		return this.feed.events(region, after, wanted)
			.map(event -> ApprovalChanged.of(event, changeOf(event).orElseThrow()));
	}

	private Optional<ApprovalChange> changeOf(RecordedEvent event) {
		for (ApprovalSource source : this.sources) {
			Optional<ApprovalChange> change = source.changeOf(event);
			if (change.isPresent()) {
				return change;
			}
		}
		return Optional.empty();
	}

}
