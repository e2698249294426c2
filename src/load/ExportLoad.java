import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an export of a long list costs, and what those who ask meanwhile notice of it.
///
/// `src/load/run ExportLoad [factor=9] [list=households] [format=XLSX] [template=] [rate=40] [seconds=30] [passes=5]
/// [rest=3.0] [page=100] [warmup=20] [seed=n]`
///
/// A district `factor` times as large (9 gives some 108,000 households) is asked questions at an even rate, in turn with
/// nothing else going on (*quiet*) and while an export is being written (*export*), `seconds` each, several passes, medians;
/// the ratio of each pair of neighbours is taken, too, so that what else the machine does falls on both. Then the same list
/// is exported alone, once for a township and once for the district: rows a second, and what memory grows by. The heap is
/// that in use after a full collection in the middle of the export and before; RSS the greatest that was seen. With
/// `rest=0` the export does not rest between pages.
///
/// It talks to the loopback address only, keeps its data under `target/load/`, ends by itself, ends only processes it
/// started, and exits with 1 if a question was not answered or a file has not the rows of its list.
final class ExportLoad {

	private static final String DISTRICT = "621202";

	private static final String TOWNSHIP = "621202114";

	private final Options options;

	private final Sandbox service;

	private final String token;

	/// By kind of question: p50 and p99 of both, and their ratios, one row a pass.
	private final Map<String, List<double[]>> passes = new LinkedHashMap<>();

	private boolean kept = true;

	private ExportLoad(Options options, Sandbox service) throws Exception {
		this.options = options;
		this.service = service;
		this.token = service.tokenOf("district-officer");
	}

	public static void main(String[] arguments) throws Exception {
		Options options = new Options(arguments, Map.of("factor", "9", "list", "households", "format", "XLSX", "template",
				"plain", "rate", "40", "seconds", "30", "passes", "5", "rest", "3.0", "page", "100", "warmup", "20"));
		options.print("ExportLoad");
		int port = Gauge.freePorts();
		Path folder = Path.of("target/load/export-" + options.text("factor"));
		boolean kept;
		try (Sandbox service = new Sandbox("export-load", port, List.of("-Xmx1g", "-XX:MinHeapFreeRatio=10",
				"-XX:MaxHeapFreeRatio=30"),
				"--copperwall.sandbox.directory=" + folder, "--copperwall.sandbox.size-factor=" + options.text("factor"),
				"--copperwall.storage.folder=" + folder.resolve("files"), "--copperwall.storage.reserve=100MB",
				"--copperwall.export.folder=" + folder.resolve("drafts"), "--copperwall.export.rest=" + options.text("rest"),
				"--copperwall.export.page-rows=" + options.text("page"), "--copperwall.export.waiting=10").start()) {
			ExportLoad load = new ExportLoad(options, service);
			try (LiveQuestions questions = new LiveQuestions(port, load.token)) {
				questions.ask(options.number("rate"), options.number("warmup"));
				for (int pass = 1; pass <= options.number("passes"); pass++) {
					load.pass(questions, pass);
				}
				load.kept &= questions.failed() == 0;
				IO.println("questions without a good answer: " + questions.failed());
			}
			load.report();
			load.alone(TOWNSHIP);
			load.alone(DISTRICT);
			kept = load.kept;
		}
		System.exit(kept ? 0 : 1);
	}

	/// Quiet first in odd passes, export first in even ones: who comes second has the warmer caches.
	private void pass(LiveQuestions questions, int pass) throws Exception {
		int rate = this.options.number("rate");
		int seconds = this.options.number("seconds");
		Map<String, Latencies> quiet = pass % 2 == 1 ? questions.ask(rate, seconds) : null;
		String export = request(DISTRICT);
		await(export, "RUNNING");
		Map<String, Latencies> busy = questions.ask(rate, seconds);
		boolean throughout = state(export).status().equals("RUNNING");
		await(export, "DONE");
		if (quiet == null) {
			quiet = questions.ask(rate, seconds);
		}
		IO.println("pass " + pass + (throughout ? "" : " (the export was done before the questions were: ask for fewer seconds)"));
		for (Map.Entry<String, Latencies> asked : quiet.entrySet()) {
			Latencies before = asked.getValue();
			Latencies during = busy.get(asked.getKey());
			IO.println("  " + asked.getKey() + " quiet: " + before + "; export: " + during);
			this.passes.computeIfAbsent(asked.getKey(), name -> new ArrayList<>())
				.add(new double[] { before.millis(0.5), during.millis(0.5), during.millis(0.5) / before.millis(0.5),
						before.millis(0.99), during.millis(0.99), during.millis(0.99) / before.millis(0.99) });
		}
	}

	private void report() {
		IO.println("");
		Table table = new Table("", "p50 quiet ms", "export ms", "ratio", "p99 quiet ms", "export ms", "ratio");
		this.passes.forEach((name, figures) -> table.row(name, Table.medians(figures)));
		table.print();
	}

	private void alone(String region) throws Exception {
		double heapBefore = Heap.of(this.service.pid()).kilobytes() / 1024;
		double residentBefore = Gauge.residentKb(this.service.pid()) / 1024.0;
		double cpuBefore = Gauge.cpuSeconds(this.service.pid());
		long begin = System.nanoTime();
		String export = request(region);
		double resident = residentBefore;
		double heap = 0;
		State state = state(export);
		while (!state.isOver()) {
			TimeUnit.MILLISECONDS.sleep(100);
			resident = Math.max(resident, Gauge.residentKb(this.service.pid()) / 1024.0);
			if (heap == 0 && state.total() > 0 && state.rows() > state.total() / 2) {
				heap = Heap.of(this.service.pid()).kilobytes() / 1024;
			}
			state = state(export);
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		double cpu = Gauge.cpuSeconds(this.service.pid()) - cpuBefore;
		this.kept &= state.status().equals("DONE") && state.rows() == state.total();
		IO.println(region + " alone: " + state.status() + ", " + state.rows() + " rows of " + state.total() + " in "
				+ Gauge.number(seconds) + " s, " + Gauge.number(state.rows() / seconds) + " rows/s, processor of the service "
				+ Gauge.number(cpu * 1e6 / state.rows()) + " µs a row, file " + Gauge.number(state.bytes() / 1e6) + " MB");
		IO.println("  heap in use MB: before " + Gauge.number(heapBefore) + ", in the middle " + Gauge.number(heap) + ", after "
				+ Gauge.number(Heap.of(this.service.pid()).kilobytes() / 1024) + "; RSS MB: before "
				+ Gauge.number(residentBefore) + ", greatest " + Gauge.number(resident));
	}

	private String request(String region) throws Exception {
		String input = "{\"requestId\":\"" + UUID.randomUUID() + "\",\"regionCode\":\"" + region
				+ "\",\"purpose\":\"测量\",\"format\":\"" + this.options.text("format") + "\",\"template\":\""
				+ this.options.text("template") + "\",\"" + this.options.text("list") + "\":{}}";
		String answer = this.service.ask(this.token, """
				mutation($input: RequestExportInput!) { requestExport(input: $input) { __typename
				  ... on ExportRequested { export { id } } ... on Refusal { code message } } }""", "{\"input\":" + input + "}");
		Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
		if (!id.find()) {
			throw new IllegalStateException("not taken in: " + answer);
		}
		return id.group(1);
	}

	private void await(String export, String status) throws Exception {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
		State state = state(export);
		while (!state.status().equals(status) && !(state.isOver())) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("still " + state);
			}
			TimeUnit.MILLISECONDS.sleep(200);
			state = state(export);
		}
		this.kept &= !state.status().equals("FAILED");
	}

	/// How far an export is.
	private record State(String status, long rows, long total, long bytes) {

		boolean isOver() {
			return List.of("DONE", "FAILED", "EXPIRED").contains(this.status);
		}

	}

	private State state(String export) throws Exception {
		String answer = this.service.ask(this.token, "query($id: ID!) { export(id: $id) { status rows total byteLength } }",
				"{\"id\":\"" + export + "\"}");
		return new State(text(answer, "status"), number(answer, "rows"), number(answer, "total"),
				number(answer, "byteLength"));
	}

	private static String text(String answer, String field) {
		Matcher value = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(answer);
		return value.find() ? value.group(1) : "";
	}

	private static long number(String answer, String field) {
		Matcher value = Pattern.compile("\"" + field + "\":([0-9]+)").matcher(answer);
		return value.find() ? Long.parseLong(value.group(1)) : 0;
	}

}
