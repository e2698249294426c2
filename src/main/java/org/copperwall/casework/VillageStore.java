package org.copperwall.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

/// What the village did in public: votes and notices.
@Repository
class VillageStore {

	private static final String VOTES = """
			/* casework.votes */
			SELECT id, case_id, round, held_on, panel_size, present, in_favour, against, recorder, recorder_role,
			       evidence_ids, recorded_at
			  FROM case_vote
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, recorded_at, id""";

	private static final String INSERT_VOTE = """
			/* casework.insertVote */
			INSERT INTO case_vote (id, case_id, round, held_on, panel_size, present, in_favour, against, recorder,
			       recorder_role, evidence_ids, recorded_at)
			VALUES (:id, :caseId, :round, :day, :panel, :present, :inFavour, :against, :recorder, :role, :evidence, :at)""";

	private static final String NOTICES = """
			/* casework.notices */
			SELECT case_notice.id, case_id, kind, head_masked, township, village, village_group, members, needs, published_at,
			       ends_at, publisher, publisher_role, evidence_ids
			  FROM case_notice
			  JOIN approval_case ON approval_case.id = case_id
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, published_at, case_notice.id""";

	private static final String INSERT_NOTICE = """
			/* casework.insertNotice */
			INSERT INTO case_notice (id, case_id, head_masked, township, village, village_group, members, needs, published_at,
			       ends_at, publisher, publisher_role, evidence_ids)
			VALUES (:id, :caseId, :head, :township, :village, :group, :members, :needs, :from, :until, :publisher, :role,
			       :evidence)""";

	private final DatabaseClient database;

	VillageStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseVote> votes(Collection<UUID> cases) {
		return this.database.sql(VOTES).bind("ids", cases.toArray(UUID[]::new)).map(VillageStore::vote).all();
	}

	Mono<Void> insert(CaseVote vote) {
		return this.database.sql(INSERT_VOTE)
			.bind("id", vote.id())
			.bind("caseId", vote.caseId())
			.bind("round", vote.round())
			.bind("day", vote.heldOn())
			.bind("panel", vote.panelSize())
			.bind("present", vote.present())
			.bind("inFavour", vote.inFavour())
			.bind("against", vote.against())
			.bind("recorder", vote.recorder())
			.bind("role", vote.recorderRole().name())
			.bind("evidence", vote.evidenceIds().toArray(UUID[]::new))
			.bind("at", vote.recordedAt())
			.then();
	}

	Flux<CaseNotice> notices(Collection<UUID> cases) {
		return this.database.sql(NOTICES).bind("ids", cases.toArray(UUID[]::new)).map(VillageStore::notice).all();
	}

	Mono<Void> insert(CaseNotice notice) {
		return bind(this.database.sql(INSERT_NOTICE), notice.shown()).bind("id", notice.id())
			.bind("caseId", notice.caseId())
			.bind("needs", CaseRow.names(notice.needs()))
			.bind("from", notice.publishedAt())
			.bind("until", notice.endsAt())
			.bind("publisher", notice.publisher())
			.bind("role", notice.publisherRole().name())
			.bind("evidence", notice.evidenceIds().toArray(UUID[]::new))
			.then();
	}

	private static CaseVote vote(Readable row) {
		return new CaseVote(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), CaseRow.number(row, "round"),
				Column.of(row, "held_on", LocalDate.class), CaseRow.number(row, "panel_size"),
				CaseRow.number(row, "present"), CaseRow.number(row, "in_favour"), CaseRow.number(row, "against"),
				CaseRow.text(row, "recorder"), CaseRow.word(row, "recorder_role", Role.class),
				CaseRow.ids(row, "evidence_ids"), CaseRow.time(row, "recorded_at"));
	}

	/// What of a text in public is about the household.
	static GenericExecuteSpec bind(GenericExecuteSpec statement, PublicText shown) {
		PublicFacts home = shown.household();
		PlaceName group = home.group();
		return statement.bind("head", home.head().text())
			.bind("township", home.township().text())
			.bind("village", home.village().text())
			.bind("group", CaseRow.maybe(String.class, group == null ? null : group.text()))
			.bind("members", home.members());
	}

	static PublicFacts facts(Readable row) {
		String group = row.get("village_group", String.class);
		return new PublicFacts(new MaskedName(CaseRow.text(row, "head_masked")),
				new PlaceName(CaseRow.text(row, "township")), new PlaceName(CaseRow.text(row, "village")),
				group == null ? null : new PlaceName(group), CaseRow.number(row, "members"));
	}

	private static CaseNotice notice(Readable row) {
		PublicText.Notice shown = new PublicText.Notice(CaseRow.word(row, "kind", CaseKind.class), facts(row),
				CaseRow.words(row, "needs", PublicNeed.class), CaseRow.time(row, "published_at"),
				CaseRow.time(row, "ends_at"));
		return new CaseNotice(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), shown, CaseRow.text(row, "publisher"),
				CaseRow.word(row, "publisher_role", Role.class), CaseRow.ids(row, "evidence_ids"));
	}

}
