package org.copperwall.casework;

/// As what a dossier is given out.
enum DossierForm {

	PDF("application/pdf"), ZIP("application/zip");

	private final String mediaType;

	DossierForm(String mediaType) {
		this.mediaType = mediaType;
	}

	String mediaType() {
		return this.mediaType;
	}

}
