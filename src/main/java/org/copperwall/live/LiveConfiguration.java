package org.copperwall.live;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;

/// Where sockets and streams are reached.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {

	@Bean
	HandlerMapping socketMapping(SocketEndpoint endpoint) {
		return SocketEndpoint.mapping(endpoint);
	}

}
