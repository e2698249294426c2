package org.copperwall.fund;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Decision;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Yuan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.viewer;

/// Whatever runs at once, in whatever order: nothing is promised or paid that is not there, nothing twice, and the books say
/// what the grants say. Many draw from one year with far too little money; each drawing is seeded, and prints its seed.
class BooksPropertyTest {

	private static final int GRANTS = 24;

	private static final int WORKERS = 8;

	private static final int STEPS = 40;

	/// A quarter of what all ask for.
	private static final Yuan ARRANGED = new Yuan(600_000);

	private static SandboxService service;

	private static GrantScene scene;

	private final Map<UUID, Long> promised = new ConcurrentHashMap<>();

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new GrantScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void emptied() {
		service.database().execute("TRUNCATE household, fund_year CASCADE; TRUNCATE task");
		scene.appropriated(ARRANGED.toString());
	}

	@RepeatedTest(3)
	void nothing_is_promised_or_paid_that_is_not_there() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<UUID> grants = new ArrayList<>();
		for (int n = 0; n < GRANTS; n++) {
			grants.add(voted(50_000 + random.nextInt(100_000)));
		}
		List<Callable<Void>> workers = new ArrayList<>();
		for (int worker = 0; worker < WORKERS; worker++) {
			Random own = new Random(random.nextLong());
			int number = worker;
			workers.add(() -> work(own, grants, number));
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(WORKERS)) {
			for (Future<Void> done : pool.invokeAll(workers)) {
				done.get();
			}
		}
		assertThat(verified().isIntact()).as("seed %s: %s", seed, verified().faults()).isTrue();
		String acknowledged = Long.toString(this.promised.values().stream().mapToLong(Long::longValue).sum());
		assertThat(service.database().value("SELECT coalesce(sum(approved_fen), 0) FROM fund_grant"))
			.as("acknowledged, seed %s", seed)
			.isEqualTo(acknowledged);
		assertThat(service.database().value("""
				SELECT count(*) FROM fund_account
				 WHERE balance_fen < 0 AND account NOT IN ('APPROPRIATION', 'INSURER', 'CARRIED')""")).isEqualTo("0");
		assertThat(service.database().value("SELECT count(*) FROM ledger_entry WHERE kind = 'COMMITMENT'"))
			.as("seed %s", seed)
			.isEqualTo(Integer.toString(this.promised.size()));
	}

	/// Some do what officers do, others write in the books by hand: the database lets
	/// neither overdraw them.
	private Void work(Random random, List<UUID> grants, int number) {
		for (int step = 0; step < STEPS; step++) {
			UUID grant = grants.get(random.nextInt(grants.size()));
			switch (random.nextInt(8)) {
				case 0, 1, 2 -> approve(grant, number);
				case 3, 4 -> allocate(grant, random);
				case 5 -> fail(grant, random);
				case 6 -> giveBack(grant);
				default -> overdraw(random);
			}
		}
		return null;
	}

	private void approve(UUID grant, int number) {
		Viewer head = person("head" + number, Role.LEADING_GROUP_HEAD);
		GrantInputs.ApproveGrant input = new GrantInputs.ApproveGrant(UUID.randomUUID(), id(grant), version(grant),
				true, "同意");
		if (run(service.bean(Balloting.class)
			.vote(input,
					head)) instanceof Outcome.Accepted<GrantAnswers.GrantBallotCast>(GrantAnswers.GrantBallotCast cast)
				&& cast.decided()) {
			this.promised.put(grant, cast.grant().money().promised().fen());
		}
	}

	private void allocate(UUID grant, Random random) {
		Yuan part = random.nextBoolean() ? null : new Yuan(1 + random.nextInt(60_000));
		run(service.bean(Allocating.class)
			.allocate(new GrantInputs.AllocateGrant(UUID.randomUUID(), id(grant), version(grant), part), officer()));
	}

	private void fail(UUID grant, Random random) {
		String payment = service.database()
			.value("SELECT id FROM grant_payment WHERE grant_id = '" + grant + "' ORDER BY random() LIMIT 1");
		if (payment == null) {
			return;
		}
		String id = GlobalId.of(GrantPayment.TYPE, UUID.fromString(payment));
		if (random.nextBoolean()) {
			run(service.bean(Returning.class)
				.fail(new GrantInputs.RecordPaymentFailure(UUID.randomUUID(), id, PaymentFailure.OTHER), officer()));
		}
		else {
			run(service.bean(Confirming.class)
				.confirm(new GrantInputs.ConfirmPayments(UUID.randomUUID(),
						List.of(new GrantInputs.Arrived(id, "流水" + payment))), officer()));
		}
	}

	private void giveBack(UUID grant) {
		run(service.bean(Returning.class)
			.giveBack(new GrantInputs.ReturnGrant(UUID.randomUUID(), id(grant), version(grant), ReturnGround.OTHER,
					"退回", List.of()), officer()));
	}

	private static void overdraw(Random random) {
		String kind = List.of("COMMITMENT", "PREMIUM", "LAPSE").get(random.nextInt(3));
		try (Connection connection = service.database().connect()) {
			connection.createStatement()
				.execute(
						"""
								INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, grant_id, recorded_at)
								VALUES (gen_random_uuid(), '621202', %d, '621202', '%s', %d, %s, '2026-01-01T00:00:00Z')"""
							.formatted(scene.year(), kind, ARRANGED.fen() + 1,
									kind.equals("COMMITMENT") ? "gen_random_uuid()" : "NULL"));
			throw new AssertionError("overdrawn");
		}
		catch (SQLException refused) {
			assertThat(refused.getMessage()).contains("not_overdrawn");
		}
	}

	private static <T> Outcome<T> run(Mono<Outcome<T>> change) {
		return change.block();
	}

	private static BooksVerification verified() {
		return service.bean(Funds.class).verify(scene.year(), officer()).block();
	}

	/// Declared, accepted, and voted for by one member: the head's ballot decides.
	private static UUID voted(long fen) {
		String household = scene.monitored();
		GrantInputs.DeclareGrant wanted = new GrantInputs.DeclareGrant(UUID.randomUUID(), household, null, null,
				new Yuan(fen), new Yuan(fen), "用途", new GrantInputs.PayeeEntered("6228480000000001", "曹永福"));
		Grant grant = ok(service.bean(Declaring.class).declare(wanted, person("town", Role.TOWNSHIP_OFFICER))).grant();
		Viewer department = new Viewer("test", "department", null, Set.of(Role.DEPARTMENT_OFFICER), DISTRICT,
				"CIVIL_AFFAIRS", Set.of(), Locale.CHINESE);
		ok(service.bean(Accepting.class)
			.accept(new GrantInputs.AcceptGrant(UUID.randomUUID(), id(grant.id()), 1, Decision.APPROVE, List.of(),
					new Yuan(fen), "属实"), department));
		ok(service.bean(Balloting.class)
			.vote(new GrantInputs.ApproveGrant(UUID.randomUUID(), id(grant.id()), 2, true, "同意"),
					person("member", Role.LEADING_GROUP_MEMBER)));
		return grant.id();
	}

	private static <T> T ok(Mono<Outcome<T>> change) {
		return switch (run(change)) {
			case Outcome.Accepted<T>(T value) -> value;
			case Outcome.Refused<T> refused -> throw new AssertionError(refused);
		};
	}

	private static int version(UUID grant) {
		return Integer.parseInt(service.database().value("SELECT version FROM fund_grant WHERE id = '" + grant + "'"));
	}

	private static Viewer officer() {
		return viewer(Role.FUND_OFFICER, DISTRICT);
	}

	private static Viewer person(String subject, Role role) {
		Viewer post = viewer(role, DISTRICT);
		return new Viewer(post.issuer(), subject, null, post.roles(), post.region(), null, post.scopes(),
				post.locale());
	}

	private static String id(UUID grant) {
		return GlobalId.of(Grant.TYPE, grant);
	}

}
