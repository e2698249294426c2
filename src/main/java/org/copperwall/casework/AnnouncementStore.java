package org.copperwall.casework;

import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.monitoring.Category;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What was announced after the district's decision.
@Repository
class AnnouncementStore {

	private static final String OF_CASES = """
			/* casework.announcements */
			SELECT case_announcement.id, case_id, kind, head_masked, township, village, village_group, members,
			       case_announcement.category, published_at, ends_at, publisher, publisher_role, evidence_ids
			  FROM case_announcement
			  JOIN approval_case ON approval_case.id = case_id
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id""";

	private static final String INSERT = """
			/* casework.insertAnnouncement */
			INSERT INTO case_announcement (id, case_id, head_masked, township, village, village_group, members, category,
			       published_at, ends_at, publisher, publisher_role, evidence_ids)
			VALUES (:id, :caseId, :head, :township, :village, :group, :members, :category, :from, :until, :publisher, :role,
			       :evidence)""";

	private final DatabaseClient database;

	AnnouncementStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseAnnouncement> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES)
			.bind("ids", cases.toArray(UUID[]::new))
			.map(AnnouncementStore::announcement)
			.all();
	}

	Mono<Void> insert(CaseAnnouncement announcement) {
		return VillageStore.bind(this.database.sql(INSERT), announcement.shown())
			.bind("id", announcement.id())
			.bind("caseId", announcement.caseId())
			.bind("category", CaseRow.maybe(announcement.category()))
			.bind("from", announcement.publishedAt())
			.bind("until", announcement.endsAt())
			.bind("publisher", announcement.publisher())
			.bind("role", announcement.publisherRole().name())
			.bind("evidence", announcement.evidenceIds().toArray(UUID[]::new))
			.then();
	}

	private static CaseAnnouncement announcement(Readable row) {
		PublicText.Announcement shown = new PublicText.Announcement(CaseRow.word(row, "kind", CaseKind.class),
				VillageStore.facts(row), CaseRow.maybe(row, "category", Category.class),
				CaseRow.time(row, "published_at"), CaseRow.time(row, "ends_at"));
		return new CaseAnnouncement(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), shown,
				CaseRow.text(row, "publisher"), CaseRow.word(row, "publisher_role", Role.class),
				CaseRow.ids(row, "evidence_ids"));
	}

}
