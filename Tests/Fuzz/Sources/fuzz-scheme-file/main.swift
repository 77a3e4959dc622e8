import FuzzChecks
import FuzzDriver

fuzz { bytes, count in check(.schemeFile, bytes, count) }
