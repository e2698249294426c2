package org.copperwall.casework;

/// Who saw the need (监测方式): the first four methods of the monitoring network.
public enum Source {

	SELF_DECLARATION, GRASSROOTS_VISIT, DEPARTMENT_SCREENING, PUBLIC_OPINION

}
