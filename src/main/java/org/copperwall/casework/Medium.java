package org.copperwall.casework;

/// How the word came in (渠道): a different thing from who saw the need.
public enum Medium {

	MINI_PROGRAM, NATIONAL_APP, CONSULTING_TELEPHONE, SERVICE_WINDOW, SOCIAL_SOFTWARE, VILLAGE_CADRE,
	VILLAGE_SERVICE_STATION, VISIT, DATA_EXCHANGE;

	/// Who saw the need when a declaration comes in this way: what a visitor or a
	/// department enters is not the family's own
	/// word.
	Source sourceOfDeclaration() {
		return switch (this) {
			case VISIT -> Source.GRASSROOTS_VISIT;
			case DATA_EXCHANGE -> Source.DEPARTMENT_SCREENING;
			default -> Source.SELF_DECLARATION;
		};
	}

}
