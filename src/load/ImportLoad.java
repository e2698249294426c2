import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What it costs to take in the records of a department, and what those who ask meanwhile notice of it.
///
/// `src/load/run ImportLoad [factor=10] [rows=200000] [broken=5] [rate=40] [seconds=20] [passes=3] [rest=0] [chunk=2000]
/// [warmup=20] [seed=n]`
///
/// Into a district `factor` times as large go files of `rows` medical costs, `broken` of a hundred with a fault. First one
/// alone: rows a second, processor time, memory; then the same file once more, which must change nothing, and in another
/// batch, where every record must be a repeat. Then one in whose middle the service is killed with `kill -9`: it goes on
/// from where `HEAD` says, and must come out as if nothing had happened. Then questions at an even rate, in turn with nothing
/// else going on and while files are sent one after the other, `seconds` each. At last a dry run is closed: how long until
/// it is judged.
///
/// It talks to the loopback address only, keeps its data under `target/load/`, ends by itself, ends only processes it
/// started, and exits with 1 if a number is not what it must be or a question was not answered.
final class ImportLoad {

	private final Options options;

	private final Sandbox service;

	private final Path folder;

	private final int port;

	private final int rows;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<String, List<double[]>> passes = new LinkedHashMap<>();

	private String token;

	private boolean kept = true;

	private ImportLoad(Options options, Sandbox service, Path folder, int port) throws Exception {
		this.options = options;
		this.service = service;
		this.folder = folder;
		this.port = port;
		this.rows = options.number("rows");
		this.token = service.tokenOf("medical-insurance");
	}

	public static void main(String[] arguments) throws Exception {
		Options options = new Options(arguments, Map.of("factor", "10", "rows", "200000", "broken", "5", "rate", "40",
				"seconds", "20", "passes", "3", "rest", "0", "chunk", "2000", "warmup", "20", "seed", "1"));
		options.print("ImportLoad");
		int port = Gauge.freePorts();
		Path folder = Path.of("target/load/import-" + options.text("factor"));
		boolean kept;
		try (Sandbox service = new Sandbox("import-load", port, List.of("-Xmx1g"),
				"--copperwall.sandbox.directory=" + folder, "--copperwall.sandbox.size-factor=" + options.text("factor"),
				"--copperwall.storage.folder=" + folder.resolve("files"), "--copperwall.storage.reserve=100MB",
				"--copperwall.screening.rest=" + options.text("rest"),
				"--copperwall.screening.chunk-rows=" + options.text("chunk"))
			.start()) {
			ImportLoad load = new ImportLoad(options, service, folder, port);
			ImportRows files = new ImportRows(folder, Long.parseLong(options.text("seed")));
			IO.println(files.people() + " people with a number");
			load.alone(files);
			load.killed(files);
			load.beside(files);
			load.judged(files);
			kept = load.kept;
		}
		System.exit(kept ? 0 : 1);
	}

	private void alone(ImportRows files) throws Exception {
		Path warm = files.write(this.folder.resolve("warm.csv.gz"), 100, 0, this.rows / 4, this.options.number("broken"));
		send(open(true), warm, 0);
		Path file = files.write(this.folder.resolve("alone.csv.gz"), 1, 0, this.rows, this.options.number("broken"));
		long pid = this.service.pid();
		double cpu = Gauge.cpuSeconds(pid);
		double heap = Heap.of(pid).kilobytes() / 1024;
		String batch = open(false);
		long begin = System.nanoTime();
		String answer = send(batch, file, 0);
		double seconds = (System.nanoTime() - begin) / 1e9;
		IO.println("alone: " + Gauge.number(this.rows / seconds) + " rows/s (" + Gauge.number(seconds)
				+ " s), processor of the service " + Gauge.number((Gauge.cpuSeconds(pid) - cpu) * 1e6 / this.rows)
				+ " µs a row, heap in use MB: before " + Gauge.number(heap) + ", after "
				+ Gauge.number(Heap.of(pid).kilobytes() / 1024) + ", RSS MB " + Gauge.number(Gauge.residentKb(pid) / 1024.0));
		IO.println("  " + answer);
		expect(answer, "taken", this.rows);
		expect(answer, "refused", ImportRows.brokenOf(this.rows, this.options.number("broken")));
		expect(faultRows(batch), "totalCount", number(answer, "faults"));
		begin = System.nanoTime();
		String again = send(batch, file, 0);
		IO.println("the same file again: " + Gauge.number((System.nanoTime() - begin) / 1e9) + " s " + again);
		expect(again, "taken", 0);
		expect(again, "matched", number(answer, "matched"));
		begin = System.nanoTime();
		String other = send(open(false), file, 0);
		IO.println("the same file in another batch: " + Gauge.number((System.nanoTime() - begin) / 1e9) + " s " + other);
		expect(other, "matched", 0);
		expect(other, "unmatched", number(answer, "unmatched"));
	}

	/// In the middle the service is killed; what HEAD says then is where the rest begins.
	private void killed(ImportRows files) throws Exception {
		int broken = this.options.number("broken");
		Path file = files.write(this.folder.resolve("killed.csv.gz"), 2, 0, this.rows, broken);
		String batch = open(false);
		CompletableFuture<String> cut = CompletableFuture.supplyAsync(() -> sendOrCut(batch, file));
		while (standing(batch) < this.rows / 3) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		this.service.kill();
		boolean whole = cut.join().contains("taken");
		this.service.start();
		this.token = this.service.tokenOf("medical-insurance");
		int taken = standing(batch);
		IO.println("killed with " + taken + " rows taken" + (whole ? ", but the file was whole before" : ""));
		this.kept &= !whole && taken > 0 && taken < this.rows;
		Path rest = files.write(this.folder.resolve("rest.csv.gz"), 2, taken, this.rows, broken);
		String answer = send(batch, rest, taken);
		IO.println("went on: " + answer);
		expect(answer, "rows", this.rows);
		expect(answer, "refused", ImportRows.brokenOf(this.rows, broken));
		String again = send(batch, file, 0);
		IO.println("everything once more: " + again);
		expect(again, "taken", 0);
		expect(again, "rows", this.rows);
	}

	/// Quiet first in odd passes, import first in even ones.
	private void beside(ImportRows files) throws Exception {
		int rate = this.options.number("rate");
		int seconds = this.options.number("seconds");
		try (LiveQuestions questions = new LiveQuestions(this.port, this.service.tokenOf("district-officer"))) {
			questions.ask(rate, this.options.number("warmup"));
			for (int pass = 1; pass <= this.options.number("passes"); pass++) {
				Map<String, Latencies> quiet = pass % 2 == 1 ? questions.ask(rate, seconds) : null;
				Sender sender = new Sender(files, 10 * pass);
				Map<String, Latencies> busy = questions.ask(rate, seconds);
				sender.stop();
				quiet = quiet == null ? questions.ask(rate, seconds) : quiet;
				IO.println("pass " + pass + ", beside the questions " + Gauge.number(sender.rate()) + " rows/s");
				note(quiet, busy);
			}
			this.kept &= questions.failed() == 0;
			IO.println("questions without a good answer: " + questions.failed());
		}
		Table table = new Table("", "p50 quiet ms", "import ms", "ratio", "p99 quiet ms", "import ms", "ratio");
		this.passes.forEach((name, figures) -> table.row(name, Table.medians(figures)));
		table.print();
	}

	private void note(Map<String, Latencies> quiet, Map<String, Latencies> busy) {
		quiet.forEach((name, before) -> {
			Latencies during = busy.get(name);
			IO.println("  " + name + " quiet: " + before + "; import: " + during);
			this.passes.computeIfAbsent(name, absent -> new ArrayList<>())
				.add(new double[] { before.millis(0.5), during.millis(0.5), during.millis(0.5) / before.millis(0.5),
						before.millis(0.99), during.millis(0.99), during.millis(0.99) / before.millis(0.99) });
		});
	}

	/// Sends one file after the other.
	private final class Sender {

		private final CompletableFuture<double[]> work;

		private volatile boolean going = true;

		private double[] done = {};

		Sender(ImportRows files, int salt) throws Exception {
			List<Path> ready = new ArrayList<>();
			for (int file = 0; file < 4; file++) {
				ready.add(files.write(ImportLoad.this.folder.resolve("beside-" + file + ".csv.gz"), salt + file, 0,
						ImportLoad.this.rows, ImportLoad.this.options.number("broken")));
			}
			this.work = CompletableFuture.supplyAsync(() -> sent(ready));
		}

		private double[] sent(List<Path> ready) {
			try {
				long begin = System.nanoTime();
				long rows = 0;
				for (int file = 0; this.going; file++) {
					rows += number(send(open(true), ready.get(file % ready.size()), 0), "taken");
				}
				return new double[] { rows, (System.nanoTime() - begin) / 1e9 };
			}
			catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
		}

		void stop() {
			this.going = false;
			this.done = this.work.join();
		}

		double rate() {
			return this.done[0] / this.done[1];
		}

	}

	private void judged(ImportRows files) throws Exception {
		Path file = files.write(this.folder.resolve("judged.csv.gz"), 3, 0, this.rows, this.options.number("broken"));
		String batch = open(true);
		long begin = System.nanoTime();
		send(batch, file, 0);
		double sent = (System.nanoTime() - begin) / 1e9;
		graph("mutation($input: CloseScreeningBatchInput!) { closeScreeningBatch(input: $input) { __typename } }",
				"{\"input\":{\"requestId\":\"" + UUID.randomUUID() + "\",\"batchId\":\"" + batch + "\"}}");
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
		String status = status(batch);
		while (!status.contains("TRIED") && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(100);
			status = status(batch);
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		IO.println("sent in " + Gauge.number(sent) + " s, judged after " + Gauge.number(seconds) + " s: "
				+ Gauge.number(this.rows / seconds) + " rows/s matched and ruled");
		this.kept &= status.contains("TRIED");
	}

	private String open(boolean dryRun) throws Exception {
		String answer = graph(
				"mutation($input: OpenScreeningBatchInput!) { openScreeningBatch(input: $input) { ... on ScreeningBatchOpened "
						+ "{ batch { id } } ... on Refusal { message } } }",
				"{\"input\":{\"requestId\":\"" + UUID.randomUUID()
						+ "\",\"regionCode\":\"621202\",\"kind\":\"MEDICAL_COST\",\"dryRun\":" + dryRun + "}}");
		Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
		if (!id.find()) {
			throw new IllegalStateException("not opened: " + answer);
		}
		return id.group(1);
	}

	private String status(String batch) throws Exception {
		return graph("query($id: ID!) { node(id: $id) { ... on ScreeningBatch { status } } }", "{\"id\":\"" + batch + "\"}");
	}

	private String faultRows(String batch) throws Exception {
		return graph("query($id: ID!) { node(id: $id) { ... on ScreeningBatch { faults(first: 1) { totalCount } } } }",
				"{\"id\":\"" + batch + "\"}");
	}

	private String graph(String document, String variables) throws Exception {
		return this.service.ask(this.token, document, variables);
	}

	private String send(String batch, Path file, int offset) throws Exception {
		HttpResponse<String> answer = this.http.send(
				request(batch).header("Content-Type", "text/csv")
					.header("Content-Encoding", "gzip")
					.header("Upload-Offset", Integer.toString(offset))
					.POST(HttpRequest.BodyPublishers.ofFile(file))
					.build(),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		return answer.body();
	}

	private String sendOrCut(String batch, Path file) {
		try {
			return send(batch, file, 0);
		}
		catch (Exception cut) {
			return "cut";
		}
	}

	/// How many rows were taken, as HEAD says it.
	private int standing(String batch) throws Exception {
		HttpResponse<Void> answer = this.http.send(
				request(batch).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
				HttpResponse.BodyHandlers.discarding());
		return Integer.parseInt(answer.headers().firstValue("Upload-Offset").orElseThrow());
	}

	private HttpRequest.Builder request(String batch) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/screening/" + batch + "/records"))
			.header("Authorization", "Bearer " + this.token)
			.timeout(Duration.ofMinutes(5));
	}

	private void expect(String answer, String field, long wanted) {
		long found = number(answer, field);
		if (found != wanted) {
			this.kept = false;
			IO.println("NOT KEPT: " + field + " is " + found + ", not " + wanted);
		}
	}

	private static long number(String answer, String field) {
		Matcher value = Pattern.compile("\"" + field + "\":([0-9]+)").matcher(answer);
		return value.find() ? Long.parseLong(value.group(1)) : -1;
	}

}
