package org.copperwall.screen;

/// What stands at `/` when the service was built without its front end.
final class AbsentPage {

	private static final String GRAPHIQL = "<p><a href=\"/graphiql\">GraphiQL</a></p>";

	private AbsentPage() {
	}

	/// @param sandbox where the graph can be tried out meanwhile
	static String text(boolean sandbox) {
		return """
				<!doctype html>
				<html lang="zh">
				<head>
				  <meta charset="utf-8">
				  <meta name="viewport" content="width=device-width, initial-scale=1">
				  <title>Copperwall</title>
				  <link rel="icon" href="data:,">
				</head>
				<body>
				  <main>
				    <h1>Copperwall</h1>
				    <p>服务正在运行，但本次构建未包含页面（使用了 -DskipScreen）。请不带该参数重新构建。</p>
				    <p lang="en">The service runs, but this build was made without the screen (-DskipScreen). Build it without that to have it here.</p>
				    %s
				  </main>
				</body>
				</html>
				"""
			.formatted(sandbox ? GRAPHIQL : "");
	}

}
