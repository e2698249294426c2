package org.copperwall.evidence;

import java.util.Arrays;
import java.util.Optional;

import org.copperwall.evidence.content.Form;

/// What a file proves (佐证材料类别). Rule sets name these where a step cannot be left without one.
public enum EvidenceKind {

	SIGNED_COMMITMENT("承诺授权书", "signed commitment", Form.DOCUMENT),

	IDENTITY_DOCUMENT("身份证明", "identity document", Form.DOCUMENT),

	INCOME_PROOF("收入证明", "proof of income", Form.DOCUMENT),

	EXPENSE_PROOF("支出凭证", "proof of expenses", Form.DOCUMENT),

	MEDICAL_PROOF("医疗证明", "medical papers", Form.DOCUMENT),

	SCHOOLING_PROOF("就学证明", "proof of schooling", Form.DOCUMENT),

	DISABILITY_CERTIFICATE("残疾证", "disability certificate", Form.DOCUMENT),

	DAMAGE_PHOTOGRAPH("受灾照片", "photograph of damage", Form.PHOTOGRAPH),

	HOUSING_PHOTOGRAPH("住房照片", "photograph of the house", Form.PHOTOGRAPH),

	VISIT_PHOTOGRAPH("入户照片", "photograph of the visit", Form.PHOTOGRAPH),

	MEETING_MINUTES("评议会议记录", "minutes of the meeting", Form.DOCUMENT),

	MEETING_PHOTOGRAPH("评议会议照片", "photograph of the meeting", Form.PHOTOGRAPH),

	NOTICE_PHOTOGRAPH("公示照片", "photograph of the notice", Form.PHOTOGRAPH),

	CHECK_PHOTOGRAPH("核查照片", "photograph of the check", Form.PHOTOGRAPH),

	DECISION_PAPER("审批文书", "paper of the decision", Form.DOCUMENT),

	MEASURE_PHOTOGRAPH("帮扶照片", "photograph of a measure", Form.PHOTOGRAPH),

	OTHER("其他材料", "other material", Form.DOCUMENT);

	private final String title;

	private final String titleEn;

	private final Form form;

	EvidenceKind(String title, String titleEn, Form form) {
		this.title = title;
		this.titleEn = titleEn;
		this.form = form;
	}

	/// @return empty for a name that a rule set has and we do not
	public static Optional<EvidenceKind> named(String name) {
		return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
	}

	public String title() {
		return this.title;
	}

	public String titleEn() {
		return this.titleEn;
	}

	/// Whether a picture is meant, or a paper, which may be photographed or printed to
	/// PDF.
	public Form form() {
		return this.form;
	}

}
