package org.copperwall.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Copies what a page is made of, each object once, without what is told about it: who made it, from what, and when.
final class PdfPart {

	/// References to references; what pages are made of is a few steps deep.
	private static final int DEEPEST = 200;

	private static final Set<String> ABOUT = Set.of("Metadata", "PieceInfo");

	private static final Set<String> ABOUT_STREAMS = Set.of("Metadata", "PieceInfo", "LastModified", "StructParent",
			"StructParents", "OPI", "Alternates", "AF", "Measure", "PtData", "Ref", "F", "FFilter", "FDecodeParms",
			"DL", "Length");

	private static final List<String> PHOTOGRAPH = List.of("DCTDecode", "DCT");

	private final COSDocument target;

	private final Deadline deadline;

	private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();

	private int depth;

	PdfPart(COSDocument target, Deadline deadline) {
		this.target = target;
		this.deadline = deadline;
	}

	COSBase copy(COSBase value) throws IOException {
		COSBase resolved = value instanceof COSObject reference ? reference.getObject() : value;
		if (resolved == null) {
			return COSNull.NULL;
		}
		if (!(resolved instanceof COSArray) && !(resolved instanceof COSDictionary)) {
			return resolved;
		}
		COSBase known = this.copies.get(resolved);
		if (known != null) {
			return known;
		}
		this.deadline.check();
		if (++this.depth > DEEPEST) {
			throw ContentRefused.tooComplex("parts within parts");
		}
		COSBase copy = switch (resolved) {
			case COSArray array -> array(array);
			case COSStream stream -> stream(stream);
			default -> entries((COSDictionary) resolved);
		};
		this.depth--;
		return copy;
	}

	private COSBase array(COSArray array) throws IOException {
		COSArray copy = new COSArray();
		this.copies.put(array, copy);
		for (int place = 0; place < array.size(); place++) {
			COSBase value = array.get(place);
			copy.add(value == null ? COSNull.NULL : copy(value));
		}
		return copy;
	}

	private COSBase entries(COSDictionary entries) throws IOException {
		COSDictionary copy = new COSDictionary();
		this.copies.put(entries, copy);
		fill(entries, copy, ABOUT);
		return copy;
	}

	private void fill(COSDictionary entries, COSDictionary copy, Set<String> left) throws IOException {
		for (COSName name : entries.keySet()) {
			COSBase value = entries.getItem(name);
			if (value != null && !left.contains(name.getName())) {
				copy.setItem(name, copy(value));
			}
		}
	}

	private COSBase stream(COSStream stream) throws IOException {
		COSStream copy = this.target.createCOSStream();
		this.copies.put(stream, copy);
		List<String> filters = filters(stream);
		String last = filters.isEmpty() ? "" : filters.getLast();
		fill(stream, copy, ABOUT_STREAMS);
		if (PHOTOGRAPH.contains(last)) {
			photograph(stream, copy, last);
		}
		else {
			try (InputStream in = stream.createRawInputStream(); OutputStream out = copy.createRawOutputStream()) {
				if (last.equals("JPXDecode") && filters.size() == 1) {
					Bare.jpeg2000(in, out);
				}
				else {
					in.transferTo(out);
				}
			}
		}
		return copy;
	}

	/// Whatever it was folded in besides is taken off, so that its camera data can be.
	private static void photograph(COSStream stream, COSStream copy, String filter) throws IOException {
		copy.setItem(COSName.FILTER, COSName.DCT_DECODE);
		if (stream.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSArray) {
			copy.removeItem(COSName.DECODE_PARMS);
		}
		try (InputStream in = new PDStream(stream).createInputStream(List.of(filter));
				OutputStream out = copy.createRawOutputStream()) {
			Bare.jpeg(in, out);
		}
	}

	private static List<String> filters(COSStream stream) {
		return switch (stream.getFilters()) {
			case COSName name -> List.of(name.getName());
			case COSArray array -> array.toCOSNameStringList();
			case null, default -> List.of();
		};
	}

}
