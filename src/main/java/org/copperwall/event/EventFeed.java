package org.copperwall.event;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outage;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The live side of the log: one reader per district and instance, however many watch. It never invents and never drops:
/// what it delivers is what the log holds, in the log's order.
@Component
public class EventFeed {

	private final EventStore store;

	private final EventSettings settings;

	private final Wakes wakes;

	private final MeterRegistry meters;

	private final Map<RegionCode, DistrictFeed> districts = new ConcurrentHashMap<>();

	EventFeed(EventStore store, EventSettings settings, Wakes wakes, MeterRegistry meters) {
		this.store = store;
		this.settings = settings;
		this.wakes = wakes;
		this.meters = meters;
		wakes.onWake(district -> district.ifPresentOrElse(this::wakeHere, this::wakeAllHere));
		wakes.onHead(this::readUpTo);
	}

	/// Every change of a region behind a cursor, then every new one; without a cursor,
	/// every new one from now on.
	/// Backpressure is honoured by reading later, not by queueing: a slow reader costs
	/// itself, nobody else.
	/// @return fails with CURSOR_INVALID for a cursor of another district or database,
	/// CURSOR_EXPIRED for one further back
	/// than the replay limit
	public Flux<RecordedEvent> events(RegionCode region, @Nullable Cursor after, Predicate<RecordedEvent> wanted) {
		DistrictFeed feed = feed(region.district());
		Predicate<RecordedEvent> filter = event -> event.concerns(region) && wanted.test(event);
		return feed.ready()
			.retryWhen(Outage.waitedFor())
			.thenMany(Flux.defer(() -> after == null ? feed.from(feed.cursor(), filter)
					: verified(feed, after).flatMapMany(start -> feed.from(start, filter))))
			.map(event -> event.seenFrom(region));
	}

	/// Where a district's stream stands, as this instance has read it.
	public Mono<Cursor> head(RegionCode district) {
		return this.store.head(district);
	}

	/// When the change right before a cursor happened; empty at the beginning of a
	/// stream.
	public Mono<Instant> occurredAt(Cursor cursor) {
		return cursor.position() == 0 ? Mono.empty()
				: this.store.read(cursor.district(), cursor.position() - 1, 1)
					.singleOrEmpty()
					.map(RecordedEvent::occurredAt);
	}

	/// Says that a district has changed: reads on here, and tells the other instances.
	void wake(RegionCode district) {
		wakeHere(district);
		this.wakes.tell(district);
	}

	/// Emits at once and whenever the district has changed; for those who read figures
	/// rather than changes.
	public Flux<Cursor> positions(RegionCode district) {
		DistrictFeed feed = feed(district);
		return feed.ready().thenMany(Flux.defer(feed::positions));
	}

	/// Judged from memory where it can be, so that thousands who come back at once cost
	/// the database nothing.
	private Mono<Cursor> verified(DistrictFeed feed, Cursor after) {
		if (!after.district().equals(feed.district())) {
			return Mono.error(new GraphFailure(ErrorCode.CURSOR_INVALID, ""));
		}
		return feed.cursorAt(after.position())
			.map(known -> judged(after, known.equals(after), feed.position()))
			.orElseGet(() -> verifiedByTheLog(feed, after).retryWhen(Outage.waitedFor()));
	}

	private Mono<Cursor> verifiedByTheLog(DistrictFeed feed, Cursor after) {
		return this.store.head(feed.district())
			.flatMap(head -> after.position() > head.position() ? judged(after, false, head.position())
					: this.store.hashAt(feed.district(), after.position())
						.map(after::stands)
						.defaultIfEmpty(false)
						.flatMap(stands -> judged(after, stands, head.position())));
	}

	private Mono<Cursor> judged(Cursor after, boolean stands, long head) {
		if (!stands) {
			return Mono.error(new GraphFailure(ErrorCode.CURSOR_INVALID, ""));
		}
		return head - after.position() > this.settings.replayLimit()
				? Mono.error(new GraphFailure(ErrorCode.CURSOR_EXPIRED, "")) : Mono.just(after);
	}

	private DistrictFeed feed(RegionCode district) {
		return this.districts.computeIfAbsent(district, absent -> {
			DistrictFeed feed = new DistrictFeed(absent, this.store, this.settings);
			Tags tags = Tags.of("district", absent.value());
			this.meters.gauge("copperwall.feed.position", tags, feed, DistrictFeed::position);
			this.meters.gauge("copperwall.feed.lag", tags, feed, DistrictFeed::lag);
			this.meters.gauge("copperwall.feed.watchers", tags, feed, DistrictFeed::watching);
			return feed;
		});
	}

	private void wakeHere(RegionCode district) {
		DistrictFeed feed = this.districts.get(district);
		if (feed != null) {
			feed.wake();
		}
	}

	private void readUpTo(Cursor head) {
		DistrictFeed feed = this.districts.get(head.district());
		if (feed != null) {
			feed.headIs(head.position());
		}
	}

	private void wakeAllHere() {
		this.districts.values().forEach(DistrictFeed::wake);
	}

}
