package org.copperwall.evidence.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import software.amazon.awssdk.services.s3.S3AsyncClient;

import org.springframework.util.FileSystemUtils;

/// An S3 server (S3Proxy over a folder) in a process of its own, which checks who asks, and by what secret.
final class S3Server implements AutoCloseable {

	static final String ACCESS_KEY = "service-of-tests";

	static final String SECRET_KEY = "secret-of-tests";

	private static final Pattern LISTENING = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

	private final Path folder;

	private final Process process;

	private final URI address;

	private S3Server(Path folder, Process process, URI address) {
		this.folder = folder;
		this.process = process;
		this.address = address;
	}

	/// With one bucket, `files`.
	static S3Server start() throws IOException {
		Path folder = Files.createTempDirectory("copperwall-s3");
		Path data = Files.createDirectories(folder.resolve("data").resolve("files"));
		Path settings = Files.write(folder.resolve("s3proxy.conf"),
				List.of("s3proxy.endpoint=http://127.0.0.1:0", "s3proxy.authorization=aws-v2-or-v4",
						"s3proxy.identity=" + ACCESS_KEY, "s3proxy.credential=" + SECRET_KEY,
						"jclouds.provider=filesystem-nio2", "jclouds.filesystem.basedir=" + data.getParent()));
		Path jar = Path.of(System.getProperty("copperwall.target"), "s3-server-of-tests", "s3proxy.jar");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-jar", jar.toString(), "--properties", settings.toString())
			.redirectErrorStream(true)
			.start();
		return new S3Server(folder, process, URI.create("http://127.0.0.1:" + port(process)));
	}

	S3Settings settings() {
		return settings(this.address, SECRET_KEY, Duration.ofSeconds(10));
	}

	/// As the service is told, reaching the server by another way, with another secret or
	/// less patience.
	static S3Settings settings(URI endpoint, String secret, Duration patience) {
		return new S3Settings(endpoint, "us-east-1", "files", ACCESS_KEY, secret, true, 10, Duration.ofSeconds(10),
				patience, patience, 3);
	}

	URI address() {
		return this.address;
	}

	S3AsyncClient client() {
		return S3Client.of(settings());
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit()
			.orTimeout(10, TimeUnit.SECONDS)
			.exceptionally((slow) -> this.process.destroyForcibly())
			.join();
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

	private static int port(Process process) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder said = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher listening = LISTENING.matcher(line);
			if (listening.find()) {
				Thread.ofVirtual().start(() -> output.lines().forEach((ignored) -> {
				}));
				return Integer.parseInt(listening.group(1));
			}
			said.append(line).append('\n');
		}
		throw new IllegalStateException("the S3 server did not start:\n" + said);
	}

}
