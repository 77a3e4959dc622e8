import FuzzChecks
import FuzzDriver

fuzz { bytes, count in check(.date, bytes, count) }
