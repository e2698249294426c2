package org.copperwall.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;

/// Many askers, few computations, and never an answer older than the question.
class RoundsTest {

	/// One for each computation begun, in order; the test ends them.
	private final List<Sinks.One<Integer>> begun = new ArrayList<>();

	private final List<Integer> answers = new ArrayList<>();

	private Rounds<String, Integer> rounds;

	@BeforeEach
	void fresh() {
		this.rounds = new Rounds<>(key -> {
			Sinks.One<Integer> computation = Sinks.one();
			this.begun.add(computation);
			return computation.asMono();
		});
	}

	@Test
	void who_asks_while_one_runs_shares_the_next_one() {
		ask();
		ask();
		ask();
		assertThat(this.begun).hasSize(1);
		this.begun.get(0).tryEmitValue(1);
		assertThat(this.answers).containsExactly(1);
		assertThat(this.begun).hasSize(2);
		this.begun.get(1).tryEmitValue(2);
		assertThat(this.answers).containsExactly(1, 2, 2);
		ask();
		assertThat(this.begun).hasSize(3);
	}

	@Test
	void who_asks_while_the_next_one_runs_shares_the_one_after() {
		ask();
		ask();
		this.begun.get(0).tryEmitValue(1);
		ask();
		this.begun.get(1).tryEmitValue(2);
		assertThat(this.answers).containsExactly(1, 2);
		this.begun.get(2).tryEmitValue(3);
		assertThat(this.answers).containsExactly(1, 2, 3);
	}

	@Test
	void a_computation_that_fails_fails_its_own_askers_only() {
		List<Throwable> failures = new ArrayList<>();
		this.rounds.join("region").subscribe(this.answers::add, failures::add);
		ask();
		this.begun.get(0).tryEmitError(new IllegalStateException("the database is away"));
		this.begun.get(1).tryEmitValue(2);
		assertThat(failures).hasSize(1);
		assertThat(this.answers).containsExactly(2);
	}

	@Test
	void who_leaves_takes_nothing_from_those_who_stay() {
		var impatient = this.rounds.join("region").subscribe(this.answers::add);
		ask();
		impatient.dispose();
		this.begun.get(0).tryEmitValue(1);
		this.begun.get(1).tryEmitValue(2);
		assertThat(this.answers).containsExactly(2);
	}

	@Test
	void different_regions_do_not_wait_for_each_other() {
		ask();
		this.rounds.join("other").subscribe(this.answers::add);
		assertThat(this.begun).hasSize(2);
	}

	@Test
	void computations_that_end_at_once_leave_nothing_behind() {
		Rounds<String, Integer> instant = new Rounds<>(key -> Mono.just(7));
		for (int time = 0; time < 3; time++) {
			instant.join("region").subscribe(this.answers::add);
		}
		assertThat(this.answers).containsExactly(7, 7, 7);
	}

	private void ask() {
		this.rounds.join("region").subscribe(this.answers::add);
	}

}
