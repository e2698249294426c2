package org.copperwall.warning;

/// What came of a warning (预警办结结果).
public enum WarningOutcome {

	/// It became an application, or was part of one.
	APPLICATION_OPENED,
	/// The trouble was gone when people left.
	HELPED_ON_THE_SPOT,
	/// There is no such trouble.
	UNFOUNDED,
	/// Another policy answers for it.
	PASSED_TO_OTHER_POLICY,
	/// It rested on a department's records alone, which the department took back.
	RETRACTED

}
