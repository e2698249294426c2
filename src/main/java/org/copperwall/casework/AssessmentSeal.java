package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// Seals why a household was not included, and opens it for the family, for who handles cases and for who reviews them.
@Component
class AssessmentSeal {

	private static final String COLUMN = "assessment_sealed";

	private final Seal seal;

	/// Made ready once: a mapper looks up how to read or write a type under a lock.
	private final ObjectReader reader;

	private final ObjectWriter writer;

	AssessmentSeal(Seal seal, JsonMapper json) {
		this.seal = seal;
		this.reader = json.readerFor(Assessment.class);
		this.writer = json.writerFor(Assessment.class);
	}

	CaseExplanation explanation(UUID id, UUID caseId, Assessment assessment) {
		return new CaseExplanation(id, caseId, assessment.at(), SealedText
			.of(this.seal.seal(CaseReviewStore.EXPLANATION, COLUMN, id, this.writer.writeValueAsString(assessment))));
	}

	/// Null for who has no business with it. A family's app is shown what the decision
	/// rests on, and not what the register says besides.
	@Nullable Assessment open(CaseExplanation kept, Aftermath after, Viewer viewer) {
		if (!AfterDecisionWords.mayRead(after, viewer)) {
			return null;
		}
		Assessment whole = this.reader
			.readValue(this.seal.open(CaseReviewStore.EXPLANATION, COLUMN, kept.id(), kept.assessment().bytes()));
		return CaseSight.app(viewer) == null ? whole : deciding(whole);
	}

	private static Assessment deciding(Assessment whole) {
		List<Criterion> shown = whole.criteria().stream().filter(Criterion::decides).toList();
		return new Assessment(whole.category(), shown, whole.nearestPolicy(), whole.ruleSetId(), whole.at());
	}

}
