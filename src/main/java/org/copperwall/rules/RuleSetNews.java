package org.copperwall.rules;

import java.time.Clock;
import java.time.Duration;

import org.copperwall.event.Alarm;
import org.copperwall.event.EventFeed;
import org.copperwall.region.Region;
import org.copperwall.region.Regions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears on every instance that rules were adopted on any, and has them read anew.
@Component
class RuleSetNews {

	private static final Duration AGAIN = Duration.ofHours(1);

	private final Regions regions;

	private final EventFeed feed;

	private final Alarm alarm;

	RuleSetNews(RuleSets ruleSets, Regions regions, EventFeed feed, Clock clock) {
		this.regions = regions;
		this.feed = feed;
		this.alarm = new Alarm("the reading of rules", clock,
				() -> Mono.fromRunnable(ruleSets::forget).thenReturn(clock.instant().plus(AGAIN)));
	}

	@EventListener(ApplicationReadyEvent.class)
	void listen() {
		this.alarm.ringOn(this.regions.districts()
			.flatMapMany(Flux::fromIterable)
			.map(Region::code)
			.flatMap((district) -> this.feed.events(district, null, (event) -> event.kind().equals(RulesAdopted.KIND)),
					Integer.MAX_VALUE));
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.alarm.stop();
	}

}
