package org.copperwall.event;

import java.util.List;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/// The log for those who read it back.
@Component
class EventLog {

	private final EventStore store;

	EventLog(EventStore store) {
		this.store = store;
	}

	/// One page, and one row more when there is a next one.
	Mono<List<RecordedEvent>> activity(RegionCode region, @Nullable Cursor after, @Nullable String actor,
			Paging paging) {
		if (after != null && !after.district().equals(region.district())) {
			return Mono.error(new GraphFailure(ErrorCode.CURSOR_INVALID, ""));
		}
		return this.store.read(region, after == null ? 0 : after.position(), actor, paging.limit()).collectList();
	}

	/// Recomputes a district's chain from its bytes, at one moment, and compares its end
	/// with the stream's head.
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	Mono<LogVerification> verify(RegionCode district) {
		return this.store.head(district)
			.flatMap(head -> this.store.hashAt(district, head.position())
				.map(head::stands)
				.defaultIfEmpty(false)
				.flatMap(whole -> this.store.verify(head)
					.map(found -> new LogVerification(district,
							whole && found.firstBroken() == null && found.events() == head.position(), found.events(),
							head, found.firstBroken()))));
	}

}
