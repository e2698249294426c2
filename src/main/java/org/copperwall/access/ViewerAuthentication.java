package org.copperwall.access;

import java.io.Serial;
import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/// An admission in the shape the security filters carry.
@SuppressWarnings("serial")
public final class ViewerAuthentication extends AbstractAuthenticationToken {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Admission admission;

	ViewerAuthentication(Admission admission) {
		super(List.of());
		this.admission = admission;
		setAuthenticated(true);
	}

	public Admission admission() {
		return this.admission;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Viewer getPrincipal() {
		return this.admission.viewer();
	}

	@Override
	public String getName() {
		return this.admission.viewer().subject();
	}

}
