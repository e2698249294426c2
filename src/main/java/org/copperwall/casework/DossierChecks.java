package org.copperwall.casework;

import java.util.List;
import java.util.stream.Collectors;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;
import org.copperwall.rules.Check;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was checked: the departments' data, and the findings of the four.
@Component
@Order(5)
class DossierChecks implements DossierChapter {

	private final CaseWords sealed;

	DossierChecks(CaseWords sealed) {
		this.sealed = sealed;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		paper.chapter(words.text("comparisons"));
		dossier.file().comparisons().forEach(comparison -> paper.facts(facts(comparison, dossier, words)));
		if (dossier.file().comparisons().isEmpty()) {
			paper.text(words.nothing());
		}
		paper.chapter(words.text("findings"));
		List<List<String>> rows = dossier.findings().stream().map(signed -> row(signed, dossier, words)).toList();
		if (!rows.isEmpty()) {
			paper.table(List.of(new Column(words.text("findings.check"), 18),
					new Column(words.text("findings.favourable"), 14), new Column(words.text("findings.finding"), 27),
					new Column(words.text("findings.signer"), 41)), rows);
		}
		if (dossier.blindFindings() > 0) {
			paper.text(words.text("findings.blind", String.valueOf(dossier.blindFindings())));
		}
		if (dossier.file().findings().isEmpty()) {
			paper.text(words.nothing());
		}
	}

	private List<Fact> facts(CaseComparison comparison, Dossier dossier, DossierWords words) {
		return List.of(new Fact(words.text("comparisons.at"), words.time(comparison.recordedAt())),
				new Fact(words.text("comparisons.recorder"),
						words.actor(comparison.recorderRole(), comparison.recorder())),
				new Fact(words.text("comparisons.departments"), words.departments(comparison.departments())),
				new Fact(words.text("comparisons.hits"),
						words.text("comparisons.counted", String.valueOf(comparison.hits()),
								String.valueOf(comparison.unexplained()))),
				new Fact(words.text("comparisons.detail"),
						words.sealed(comparison.hits() > 0, hits(comparison, dossier, words))));
	}

	private @Nullable String hits(CaseComparison comparison, Dossier dossier, DossierWords words) {
		List<CaseComparison.Hit> hits = this.sealed.hits(comparison, dossier.viewer());
		return hits == null || hits.isEmpty() ? null
				: hits.stream()
					.map(hit -> words.text("comparisons.hit", words.department(hit.department()), hit.finding(),
							words.value(hit.explanation())))
					.collect(Collectors.joining("\n"));
	}

	private List<String> row(CaseView.SignedCheck signed, Dossier dossier, DossierWords words) {
		CaseFinding finding = signed.signature();
		Check check = signed.check();
		String text = this.sealed.read(FindingStore.TABLE, "finding_sealed", finding.id(), finding.finding(),
				dossier.viewer());
		return List.of(
				(check == null ? finding.checkKey() : check.title(words.locale())) + "\n"
						+ words.text("findings.round", String.valueOf(finding.round())),
				words.text(finding.favourable() ? "findings.yes" : "findings.no"),
				words.sealed(finding.finding() != null, text),
				words.actorInLines(finding.signerRole(), finding.signer()) + "\n"
						+ words.text("recorded", words.time(finding.signedAt())));
	}

}
