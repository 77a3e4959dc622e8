import FuzzChecks
import FuzzDriver

fuzz { bytes, count in check(.hours, bytes, count) }
