package org.copperwall.casework;

import java.time.Instant;
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
			SELECT id, case_id, head_masked, village, needs, published_at, ends_at, publisher, publisher_role, evidence_ids
			  FROM case_notice
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, published_at, id""";

	private static final String INSERT_NOTICE = """
			/* casework.insertNotice */
			INSERT INTO case_notice (id, case_id, head_masked, village, needs, published_at, ends_at, publisher,
			       publisher_role, evidence_ids)
			VALUES (:id, :caseId, :head, :village, :needs, :from, :until, :publisher, :role, :evidence)""";

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
		return this.database.sql(INSERT_NOTICE)
			.bind("id", notice.id())
			.bind("caseId", notice.caseId())
			.bind("head", notice.headMasked())
			.bind("village", notice.village())
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

	private static CaseNotice notice(Readable row) {
		return new CaseNotice(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), CaseRow.text(row, "head_masked"),
				CaseRow.text(row, "village"), CaseRow.words(row, "needs", PublicNeed.class),
				CaseRow.time(row, "published_at"), Column.of(row, "ends_at", Instant.class),
				CaseRow.text(row, "publisher"), CaseRow.word(row, "publisher_role", Role.class),
				CaseRow.ids(row, "evidence_ids"));
	}

}
