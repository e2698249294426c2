package org.copperwall.casework;

import org.copperwall.casework.paper.Paper;

/// A part of a dossier that is drawn in one go.
interface DossierChapter {

	void draw(Dossier dossier, DossierWords words, Paper paper);

}
