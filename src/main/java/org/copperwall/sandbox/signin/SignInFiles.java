package org.copperwall.sandbox.signin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/// What the issuer's pages load: their style and, on machines without Chinese letters, those of the dossier.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SignInFiles {

	private static final String TYPEFACE = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

	/// The style is read now. The typeface is large and hardly ever wanted: it goes out
	/// piece by piece when it is, and is not kept.
	@Bean
	RouterFunction<ServerResponse> signInFileRoutes() throws IOException {
		byte[] style = read("sandbox/signin/style.css");
		Resource typeface = new ClassPathResource(TYPEFACE);
		return RouterFunctions.route()
			.GET(OwnOrigin.PATH + "/style.css",
					(_) -> kept(Duration.ofMinutes(10))
						.contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
						.bodyValue(style))
			.GET(OwnOrigin.PATH + "/noto-sans-sc.ttf",
					(_) -> kept(Duration.ofDays(30)).contentType(new MediaType("font", "ttf")).bodyValue(typeface))
			.build();
	}

	private static ServerResponse.BodyBuilder kept(Duration time) {
		return ServerResponse.ok().cacheControl(CacheControl.maxAge(time)).header("X-Content-Type-Options", "nosniff");
	}

	private static byte[] read(String resource) throws IOException {
		try (InputStream content = new ClassPathResource(resource).getInputStream()) {
			return content.readAllBytes();
		}
	}

}
