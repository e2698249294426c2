package org.copperwall.household;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.region.RegionCode;
import org.copperwall.sandbox.TestPostgres;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.publisher.Mono;

/// Two villages of two townships, and the families a test lets live there.
public final class HouseholdScene {

	public static final RegionCode DISTRICT = new RegionCode("621202");

	public static final RegionCode BOLIN = new RegionCode("621202114");

	public static final RegionCode VILLAGE = new RegionCode("621202114001");

	public static final RegionCode GROUP = new RegionCode("62120211400101");

	public static final RegionCode YAOZHAI = new RegionCode("621202115");

	public static final RegionCode OTHER_VILLAGE = new RegionCode("621202115001");

	private final SandboxService service;

	private int families;

	public HouseholdScene(SandboxService service) {
		this.service = service;
		service.database().execute("""
				INSERT INTO region (code, name) VALUES
				  ('621202', '武都区'), ('621202114', '柏林镇'), ('621202114001', '柏林村'), ('62120211400101', '一组'),
				  ('621202115', '姚寨镇'), ('621202115001', '姚寨村')
				ON CONFLICT DO NOTHING""");
	}

	/// Somebody who holds a post.
	public static Viewer viewer(Role role, RegionCode region) {
		return new Viewer("test", role + " of " + region, null, Set.of(role), region, null, Set.of(), Locale.CHINESE);
	}

	/// The graph as somebody sees it, without the wire.
	public GraphQlTester as(Role role, RegionCode region) {
		return as(viewer(role, region));
	}

	public GraphQlTester as(Viewer viewer) {
		return ExecutionGraphQlServiceTester.builder(this.service.bean(ExecutionGraphQlService.class))
			.configureExecutionInput((input,
					builder) -> builder.graphQLContext(Map.of("viewer", viewer)).locale(viewer.locale()).build())
			.build();
	}

	/// A family of two: the head with number and telephone, and a newborn without.
	public static NewHousehold family(RegionCode where, String headName, String idNumber, String phone) {
		return new NewHousehold(where, headName, idNumber, null, null, phone, List
			.of(new NewMember(headName.charAt(0) + "小宝", null, LocalDate.of(2026, 1, 2), "尚未上户口", Relation.CHILD)));
	}

	/// Joins a declared family to the one its head belongs to, or registers it: as a
	/// declaration does.
	public Mono<Outcome<Household>> declare(NewHousehold declared, Viewer viewer) {
		Households households = this.service.bean(Households.class);
		Mono<Outcome<Effect<Household>>> registered = households.register(declared, viewer)
			.map(outcome -> outcome
				.map(household -> new Effect<>(household, Map.of(), List.of(HouseholdEvent.Registered.of(household)))));
		String number = declared.idNumber() == null ? "" : declared.idNumber();
		return this.service.bean(Changes.class)
			.once(viewer, UUID.randomUUID(), "test", Map.of(),
					() -> households.findByIdNumber(number, DISTRICT)
						.flatMap(known -> households.lock(known, viewer))
						.map(known -> Outcome.accepted(new Effect<>(known, Map.of(), List.of())))
						.switchIfEmpty(Mono.defer(() -> registered)),
					kept -> Mono.empty());
	}

	/// Registers a family and expects no refusal.
	public Household registered(NewHousehold declared) {
		return switch (declare(declared, viewer(Role.DISTRICT_OFFICER, DISTRICT)).block()) {
			case Outcome.Accepted<Household>(Household household) -> household;
			case Outcome.Refused<Household>(Refusal refusal) -> throw new AssertionError(refusal);
			case null -> throw new AssertionError("nothing came of it");
		};
	}

	/// Registers a family unlike any other.
	public Household newcomers(RegionCode where) {
		this.families++;
		return registered(family(where, "曹" + this.families,
				IdNumbers.of("621202", LocalDate.of(1970, 1, 1).plusDays(this.families), 113), null));
	}

	/// Every file of the database that holds one of these texts, its write-ahead log
	/// included.
	public List<Path> filesWith(List<String> texts) {
		this.service.database().execute("CHECKPOINT");
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(TestPostgres.DIRECTORY, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && holds(file, texts)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				// PostgreSQL takes files away meanwhile: what is gone holds nothing.
				@Override
				public FileVisitResult visitFileFailed(Path file, IOException vanished) {
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return found;
	}

	private static boolean holds(Path file, List<String> texts) {
		try {
			String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			return texts.stream()
				.map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
				.anyMatch(bytes::contains);
		}
		catch (IOException vanished) {
			return false;
		}
	}

}
