package org.copperwall;

import java.sql.SQLException;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import org.springframework.stereotype.Component;

/// Refuses a database in which Chinese names would be stored but never found, before anything is laid out in it.
@Component
class DatabaseFitness implements Callback {

	private static final int OLDEST_MAJOR = 15;

	private static final String REMEDY = "Create the database with a real locale, such as: CREATE DATABASE copperwall"
			+ " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'; on PostgreSQL " + OLDEST_MAJOR + " or newer.";

	@Override
	public String getCallbackName() {
		return "database fitness";
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		try {
			DatabaseStore store = new DatabaseStore(context.getConnection());
			if (event == Event.BEFORE_MIGRATE) {
				refuseOthers(store.traits());
			}
			else if (!store.findsChinese()) {
				throw new StartRefused("The database finds no Chinese text: pg_trgm takes no part of it for a letter.",
						REMEDY);
			}
		}
		catch (SQLException failed) {
			throw new IllegalStateException("cannot ask the database what it is", failed);
		}
	}

	private static void refuseOthers(DatabaseStore.Traits traits) {
		boolean noLetters = traits.ctype().equals("C") || traits.ctype().equals("POSIX");
		if (traits.major() < OLDEST_MAJOR || !traits.encoding().equals("UTF8") || noLetters) {
			throw new StartRefused("The database is PostgreSQL " + traits.major() + " with encoding "
					+ traits.encoding() + " and character type " + traits.ctype() + ".", REMEDY);
		}
	}

}
