package org.copperwall.evidence.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The pages of a PDF in their order. The tree they hang on may be deep, shared or a circle: it is gone through with a
/// list, and each of its nodes once.
final class PdfPages {

	private static final List<COSName> INHERITED = List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX,
			COSName.ROTATE);

	private static final int DEEPEST = 100;

	private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Deque<Node> waiting = new ArrayDeque<>();

	private final int most;

	private record Node(COSDictionary entries, int depth) {
	}

	private PdfPages(int most) {
		this.most = most;
	}

	/// @param catalogue of a document that nobody else reads: what pages inherit is
	/// written into them
	static List<COSDictionary> of(COSDictionary catalogue, int most) {
		COSDictionary root = catalogue.getCOSDictionary(COSName.PAGES);
		if (root == null) {
			throw ContentRefused.broken("no pages");
		}
		return new PdfPages(most).collect(root);
	}

	private List<COSDictionary> collect(COSDictionary root) {
		List<COSDictionary> pages = new ArrayList<>();
		this.waiting.push(new Node(root, 0));
		while (!this.waiting.isEmpty()) {
			Node node = this.waiting.pop();
			if (!this.seen.add(node.entries())) {
				throw ContentRefused.broken("a page within itself");
			}
			if (node.depth() > DEEPEST) {
				throw ContentRefused.tooComplex("a deep tree of pages");
			}
			COSArray kids = node.entries().getCOSArray(COSName.KIDS);
			if (kids != null) {
				kids(node, kids);
				continue;
			}
			pages.add(node.entries());
			if (pages.size() > this.most) {
				throw new ContentRefused(ContentFault.TOO_MANY_PAGES, "more than " + this.most);
			}
		}
		if (pages.isEmpty()) {
			throw ContentRefused.broken("no pages");
		}
		return pages;
	}

	private void kids(Node node, COSArray kids) {
		for (int place = kids.size() - 1; place >= 0; place--) {
			if (!(kids.getObject(place) instanceof COSDictionary kid)) {
				throw ContentRefused.broken("a page that is none");
			}
			for (COSName name : INHERITED) {
				COSBase value = node.entries().getItem(name);
				if (value != null && !kid.containsKey(name)) {
					kid.setItem(name, value);
				}
			}
			this.waiting.push(new Node(kid, node.depth() + 1));
		}
	}

}
