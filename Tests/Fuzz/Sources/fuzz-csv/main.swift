import FuzzChecks
import FuzzDriver

fuzz { bytes, count in check(.csv, bytes, count) }
