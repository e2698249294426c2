package org.copperwall.live;

import java.time.Duration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Who does not read is sent away, and costs the others nothing.
class SlowReaderTest extends WireTest {

	@Autowired
	MeterRegistry meters;

	@Test
	void one_who_stops_reading_is_closed_counted_and_cut_off_while_others_are_served() {
		double before = slowOnes();
		try (Socket deaf = Socket.deaf(this.port); Socket other = admitted()) {
			deaf.init(Tokens.leader()).read(1).acknowledged();
			deaf.subscribe("1", "subscription { count(to: 1000000, width: 4000) { text } }");
			for (int round = 0; round < 50; round++) {
				other.subscribe("op", "{ echo(text: \"" + round + "\") }");
				assertThat(other.hear(Duration.ofSeconds(2)).path("type").asString()).isEqualTo("next");
				assertThat(other.hear().path("type").asString()).isEqualTo("complete");
			}
			eventually(() -> this.world.cancelled.get() == 1);
			assertThat(slowOnes()).isEqualTo(before + 1);
			eventually(() -> this.meters.get("copperwall.live.connections").gauge().value() == 1);
		}
	}

	@Test
	void one_who_does_not_read_what_cannot_be_held_back_is_closed_for_its_bytes() {
		double before = slowOnes();
		try (Socket deaf = Socket.deaf(this.port)) {
			deaf.init(Tokens.leader()).read(1).acknowledged();
			for (int number = 0; number < 20; number++) {
				deaf.subscribe("s" + number, "subscription { pulse(topic: \"flood\") { text } }");
			}
			eventually(() -> this.world.topic("flood").currentSubscriberCount() == 1);
			for (int number = 1; number < 2_000 && slowOnes() == before; number++) {
				this.world.topic("flood").tryEmitNext(new Pulse(number, "x".repeat(20_000)));
			}
			eventually(() -> slowOnes() == before + 1);
			eventually(() -> this.world.topic("flood").currentSubscriberCount() == 0);
		}
	}

	@Test
	void of_what_only_the_newest_matters_one_who_reads_slowly_is_spared_the_rest() {
		double before = slowOnes();
		try (Socket slow = Socket.deaf(this.port)) {
			slow.init(Tokens.leader()).read(1).acknowledged();
			slow.subscribe("1", "subscription { newest(topic: \"figures\") { text } }");
			int last = 1_000;
			for (int number = 1; number <= last; number++) {
				this.world.say("figures", new Pulse(number, number + " " + "x".repeat(20_000)));
			}
			int heard = 0;
			String text = "";
			while (!text.startsWith(last + " ")) {
				text = slow.read(1).hear().at("/payload/data/newest/text").asString();
				heard++;
			}
			assertThat(heard).isLessThan(last);
			assertThat(slowOnes()).isEqualTo(before);
		}
	}

	@Test
	void who_comes_later_is_told_the_newest_at_once() {
		try (Socket first = admitted(); Socket second = admitted()) {
			first.subscribe("1", "subscription { newest(topic: \"board\") { text } }");
			this.world.say("board", new Pulse(1, "old"));
			this.world.say("board", new Pulse(2, "new"));
			String text = "";
			while (!text.equals("new")) {
				text = first.hear().at("/payload/data/newest/text").asString();
			}
			second.subscribe("1", "subscription { newest(topic: \"board\") { text } }");
			assertThat(second.hear().at("/payload/data/newest/text").asString()).isEqualTo("new");
		}
	}

	@Test
	void one_who_reads_slowly_gets_everything_in_order() {
		try (Socket slow = Socket.deaf(this.port)) {
			slow.init(Tokens.leader()).read(1).acknowledged();
			slow.subscribe("1", "subscription { count(to: 1500, width: 1000) { number } }");
			for (int number = 1; number <= 1_500; number++) {
				JsonNode next = slow.read(1).hear();
				assertThat(next.at("/payload/data/count/number").asInt()).isEqualTo(number);
			}
			assertThat(slow.read(1).hear().path("type").asString()).isEqualTo("complete");
		}
	}

	private double slowOnes() {
		return this.meters.find("copperwall.live.closed")
			.tag("reason", "too-slow")
			.counters()
			.stream()
			.mapToDouble(Counter::count)
			.sum();
	}

}
