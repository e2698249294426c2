import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// Reads from the kernel what processes have used, and from the tree which version this is.
final class Gauge {

	/// The kernel counts processor time for `/proc` in hundredths of a second, whatever its own clock is.
	private static final double TICKS = 100;

	private Gauge() {
	}

	/// Processor seconds that a process has used in user and kernel mode, all threads together.
	static double cpuSeconds(long pid) throws IOException {
		String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
	}

	/// Processor seconds of several processes.
	static double cpuSeconds(List<Long> pids) throws IOException {
		double sum = 0;
		for (long pid : pids) {
			sum += cpuSeconds(pid);
		}
		return sum;
	}

	/// Memory of a process that is in RAM, in KB.
	static long residentKb(long pid) throws IOException {
		return kilobytes("/proc/" + pid + "/status", "VmRSS:");
	}

	/// Memory that the sockets of this machine hold in the kernel, in KB: it belongs to no process.
	static long socketKb() throws IOException {
		for (String line : Files.readAllLines(Path.of("/proc/net/sockstat"))) {
			if (line.startsWith("TCP:")) {
				return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)) * 4;
			}
		}
		return 0;
	}

	static String loadAverage() throws IOException {
		return Files.readString(Path.of("/proc/loadavg")).strip();
	}

	/// What was built, as the tree names it; a mark behind it says that the tree has changed since.
	static String version() throws Exception {
		return output("git", "describe", "--always", "--dirty", "--tags");
	}

	/// What a command says.
	static String output(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes()).strip();
		process.waitFor();
		return said;
	}

	/// What a virtual machine says about itself, or does, when asked by `jcmd`.
	static String jcmd(long pid, String... question) throws Exception {
		List<String> command = new ArrayList<>(List.of(tool("jcmd"), Long.toString(pid)));
		command.addAll(List.of(question));
		return output(command.toArray(String[]::new));
	}

	/// A tool of the JDK that this program runs on.
	static String tool(String name) {
		return Path.of(System.getProperty("java.home"), "bin", name).toString();
	}

	/// The first of ten ports of the loopback address that nothing listens on, below those that connections are given.
	static int freePorts() throws IOException {
		for (int attempt = 0; attempt < 100; attempt++) {
			int first = ThreadLocalRandom.current().nextInt(1_100, 3_200) * 10;
			if (areFree(first)) {
				return first;
			}
		}
		throw new IOException("no free ports were found");
	}

	private static boolean areFree(int first) {
		for (int port = first; port < first + 10; port++) {
			try (ServerSocket socket = new ServerSocket()) {
				socket.bind(new InetSocketAddress("127.0.0.1", port));
			}
			catch (IOException taken) {
				return false;
			}
		}
		return true;
	}

	/// Stops or continues a process that this program started.
	static void signal(String name, long pid) throws Exception {
		output("kill", "-" + name, Long.toString(pid));
	}

	/// Numbers as one would write them in a table.
	static String number(double value) {
		if (Double.isNaN(value)) {
			return "-";
		}
		return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f",
				value);
	}

	private static long kilobytes(String file, String key) throws IOException {
		for (String line : Files.readAllLines(Path.of(file))) {
			if (line.startsWith(key)) {
				return Long.parseLong(line.replaceAll("[^0-9]", ""));
			}
		}
		return 0;
	}

}
