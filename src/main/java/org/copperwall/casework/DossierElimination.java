package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Of an elimination: why it was proposed, and how each condition stood. Nothing for an identification.
@Component
@Order(6)
class DossierElimination implements DossierChapter {

	private final CaseWords sealed;

	private final EliminationWords sentences;

	DossierElimination(CaseWords sealed, EliminationWords sentences) {
		this.sealed = sealed;
		this.sentences = sentences;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		EliminationFile elimination = dossier.file().elimination();
		if (elimination == null) {
			return;
		}
		paper.chapter(words.text("elimination"));
		paper.facts(proposal(elimination.proposal(), dossier, words));
		paper.table(
				List.of(new Column(words.text("elimination.condition"), 30),
						new Column(words.text("elimination.standing"), 14),
						new Column(words.text("elimination.explanation"), 56)),
				elimination.conditions().stream().map(condition -> row(condition, words)).toList());
	}

	private List<Fact> proposal(EliminationProposal proposal, Dossier dossier, DossierWords words) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.text("elimination.grounds"),
				read("grounds_sealed", proposal, proposal.grounds(), dossier, words)));
		if (proposal.vanished() != null) {
			facts.add(new Fact(words.text("elimination.vanished"),
					read("vanished_sealed", proposal, proposal.vanished(), dossier, words)));
		}
		return facts;
	}

	private String read(String column, EliminationProposal proposal, @Nullable SealedText text, Dossier dossier,
			DossierWords words) {
		return words.sealed(text != null,
				this.sealed.read(EliminationStore.TABLE, column, proposal.caseId(), text, dossier.viewer()));
	}

	private List<String> row(EliminationCondition condition, DossierWords words) {
		return List.of(this.sentences.title(condition, words.locale()), words.word("condition", condition.standing()),
				this.sentences.explanation(condition, words.locale()));
	}

}
