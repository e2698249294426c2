package org.copperwall;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/// Listens to the database driver of this process: which named statements were run meanwhile.
public final class Statements implements AutoCloseable {

	/// The name a statement carries as a comment.
	private static final Pattern NAME = Pattern.compile("/\\* ([a-z]+\\.[A-Za-z]+) \\*/");

	private final Logger driver = (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");

	private final Level before = this.driver.getLevel();

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	private Statements() {
		this.driver.setLevel(Level.DEBUG);
		this.driver.setAdditive(false);
		this.heard.start();
		this.driver.addAppender(this.heard);
	}

	public static Statements heard() {
		return new Statements();
	}

	/// The names in the order they were run, those of the given rooms only.
	public List<String> of(String... rooms) {
		return List.copyOf(this.heard.list)
			.stream()
			.map(ILoggingEvent::getFormattedMessage)
			.map(NAME::matcher)
			.filter(Matcher::find)
			.map(found -> found.group(1))
			.filter(name -> List.of(rooms).contains(name.substring(0, name.indexOf('.'))))
			.toList();
	}

	@Override
	public void close() {
		this.driver.detachAppender(this.heard);
		this.driver.setAdditive(true);
		this.driver.setLevel(this.before);
	}

}
