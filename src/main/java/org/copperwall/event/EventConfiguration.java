package org.copperwall.event;

import org.copperwall.graph.Scalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Wires the cursor's scalar. Text that is no cursor is taken for one of another database: both are CURSOR_INVALID where
/// they are used, so that a client has one case to handle.
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

	@Bean
	RuntimeWiringConfigurer cursorScalar() {
		return wiring -> wiring
			.scalar(Scalars.string("Cursor", text -> Cursor.parse(text).orElse(Cursor.FOREIGN), Cursor.class));
	}

}
