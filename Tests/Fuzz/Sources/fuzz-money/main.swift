import FuzzChecks
import FuzzDriver

fuzz { bytes, count in check(.money, bytes, count) }
