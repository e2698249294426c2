package org.copperwall.live;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A connection on which one question follows the other.
class KeptConnectionTest extends WireTest {

	private static final Pattern STATUS = Pattern.compile("HTTP/1.1 ([0-9]{3}) ");

	private static final String SLOW = "GET /graphql?query=%7Bslow%7D HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
			+ Tokens.leader() + "\r\n\r\n";

	private static final String ANONYMOUS = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";

	@Test
	void a_question_refused_right_behind_a_slow_one_leaves_the_connection_good_for_the_next() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			OutputStream out = socket.getOutputStream();
			Reader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
			out.write((SLOW + ANONYMOUS).getBytes(StandardCharsets.UTF_8));
			eventually(() -> this.world.late.currentSubscriberCount() == 1);
			this.world.late.tryEmitValue(new Counted(1, "at last"));
			assertThat(status(in)).isEqualTo("200");
			assertThat(status(in)).isEqualTo("401");
			out.write(ANONYMOUS.getBytes(StandardCharsets.UTF_8));
			assertThat(status(in)).isEqualTo("401");
		}
	}

	/// Of the next answer.
	private static String status(Reader in) throws IOException {
		StringBuilder heard = new StringBuilder();
		Matcher status = STATUS.matcher(heard);
		while (!status.reset().find()) {
			heard.append((char) in.read());
		}
		return status.group(1);
	}

}
