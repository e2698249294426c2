package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The copy of a PDF that is served: its pages as they look, and nothing else. No names of people and programs, no links,
/// forms, outlines, layers or attachments. Filled fields and stamps stay as what they look like.
final class PdfCopy {

	private static final long LARGEST_SCRATCH = 512L * 1024 * 1024;

	private static final Set<String> OF_PAGES = Set.of("MediaBox", "CropBox", "Rotate", "Resources", "Contents",
			"Group", "UserUnit");

	private final PDDocument target;

	private final PdfPart part;

	private final Deadline deadline;

	private PdfCopy(PDDocument target, Deadline deadline) {
		this.target = target;
		this.part = new PdfPart(target.getDocument(), deadline);
		this.deadline = deadline;
	}

	/// @return the number of pages
	static int write(Path source, Path copy, ContentSettings settings, Workbench bench, Deadline deadline)
			throws IOException {
		StreamCacheCreateFunction scratch = MemoryUsageSetting.setupTempFileOnly(LARGEST_SCRATCH)
			.setTempDir(bench.scraps().toFile()).streamCache;
		try (PDDocument original = Loader.loadPDF(source.toFile(), scratch);
				PDDocument target = new PDDocument(scratch)) {
			List<COSDictionary> pages = PdfPages.of(original.getDocumentCatalog().getCOSObject(), settings.pages());
			PdfCopy copying = new PdfCopy(target, deadline);
			for (COSDictionary page : pages) {
				copying.page(page);
			}
			target.save(copy.toFile());
			return pages.size();
		}
	}

	private void page(COSDictionary page) throws IOException {
		this.deadline.check();
		COSDictionary copy = new COSDictionary();
		copy.setItem(COSName.TYPE, COSName.PAGE);
		for (COSName name : page.keySet()) {
			if (OF_PAGES.contains(name.getName())) {
				copy.setItem(name, this.part.copy(page.getItem(name)));
			}
		}
		COSArray looks = looks(page.getCOSArray(COSName.ANNOTS));
		if (looks.size() > 0) {
			copy.setItem(COSName.ANNOTS, looks);
		}
		this.target.addPage(new PDPage(copy));
	}

	/// Of fields, stamps and remarks only how they look and where: each becomes a stamp.
	private COSArray looks(COSArray annotations) throws IOException {
		COSArray looks = new COSArray();
		for (int place = 0; annotations != null && place < annotations.size(); place++) {
			if (!(annotations.getObject(place) instanceof COSDictionary annotation)) {
				continue;
			}
			COSDictionary appearance = annotation.getCOSDictionary(COSName.AP);
			COSBase look = appearance == null ? null : appearance.getItem(COSName.N);
			if (look != null && !"Link".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
				looks.add(stamp(annotation, look));
			}
		}
		return looks;
	}

	private COSDictionary stamp(COSDictionary annotation, COSBase look) throws IOException {
		COSDictionary stamp = new COSDictionary();
		stamp.setItem(COSName.TYPE, COSName.ANNOT);
		stamp.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
		for (COSName name : List.of(COSName.RECT, COSName.AS, COSName.F)) {
			COSBase value = annotation.getItem(name);
			if (value != null) {
				stamp.setItem(name, this.part.copy(value));
			}
		}
		COSDictionary appearance = new COSDictionary();
		appearance.setItem(COSName.N, this.part.copy(look));
		stamp.setItem(COSName.AP, appearance);
		return stamp;
	}

}
